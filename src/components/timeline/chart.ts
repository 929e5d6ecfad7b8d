import type { ScaleTime } from 'd3-scale';
import { html, svg, type TemplateResult } from 'lit';
import type { HistogramBin } from '../../store/types';
import { DAY, tickWords } from '../words/dates';
import type { Localize } from '../words/localize';
import { barPaths } from './bars';

/** Height of the axis under the bars, pixels. */
const AXIS = 20;
/** Room that a tick's words need, pixels. */
const TICK = 90;

/** What a chart draws: bars on a scale of time, in so many pixels. */
export interface ChartOptions {
  readonly x: ScaleTime<number, number>;
  readonly size: { readonly width: number; readonly height: number };
  readonly bins: readonly HistogramBin[];
}

/** The bars over their axis. */
export function renderChart(
  localize: Localize,
  { x, size: { width, height }, bins }: ChartOptions,
): TemplateResult {
  const plotHeight = Math.max(10, height - AXIS);
  const bars = barPaths(bins, x, plotHeight);
  const ticks = x.ticks(Math.max(2, Math.floor(width / TICK)));
  const stepDays = ticks.length > 1 ? (ticks[1]!.getTime() - ticks[0]!.getTime()) / DAY : 1;
  return html`<svg class="chart" role="img" aria-label=${localize.term('histogram')}>
    <path class="rest" d=${bars.rest} />
    ${bars.families.map(({ family, path }) => svg`<path .style=${`fill:var(--_${family})`} d=${path} />`)}
    <path class="veil" d=${bars.rough} />
    <g class="axis" transform="translate(0 ${plotHeight})">
      <path d="M0 .5H${width}" />
      ${ticks.map((tick, index) => {
        const at = Math.round(x(tick)) + 0.5;
        const anchor = at < 24 ? 'start' : at > width - 24 ? 'end' : 'middle';
        return svg`<line x1=${at} x2=${at} y2="4" /><text x=${at} y="16" text-anchor=${anchor}>${tickWords(localize, tick.getTime(), stepDays, index === 0)}</text>`;
      })}
    </g>
  </svg>`;
}
