import { html, svg, type TemplateResult } from 'lit';
import type { TimeWindow } from '../../store/types';
import { DAY, windowWords } from '../words/dates';
import type { Localize } from '../words/localize';
import { inDays } from './scale';
import type { Tick } from './ticks';

/** Height of the axis under the bars, pixels. */
export const AXIS_HEIGHT = 20;

/** What an axis shows and does. */
export interface AxisOptions {
  readonly ticks: readonly Tick[];
  readonly width: number;
  readonly shown: TimeWindow;
  readonly all: TimeWindow;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** The axis with its labels, which is dragged, and worked by keys. */
export function renderAxis(
  localize: Localize,
  { ticks, width, shown, all, onKey }: AxisOptions,
): TemplateResult {
  const hint = localize.term('shownTimeHint');
  return html`<svg class="axis" aria-hidden="true" height=${AXIS_HEIGHT}>
      <path d="M0 .5H${width}" />
      ${ticks.map(({ at, middle, words }) => {
        const x = Math.round(at) + 0.5;
        return svg`<line x1=${x} x2=${x} y2="4" /><text x=${middle} y="16" text-anchor="middle">${words}</text>`;
      })}
    </svg>
    <div class="axis-grip" part="axis" role="slider" tabindex="0" data-part="axis"
      aria-label=${localize.term('shownTime')} title=${hint} aria-description=${hint}
      aria-valuemin=${inDays(all.start)} aria-valuemax=${inDays(all.end)} aria-valuenow=${inDays(shown.start)}
      aria-valuetext=${windowWords(localize, hourly(shown))} @keydown=${onKey}></div>`;
}

/** The stretch in whole days, or in whole hours when it is but a few days. */
function hourly({ start, end }: TimeWindow): TimeWindow {
  const step = end - start > 5 * DAY ? DAY : DAY / 24;
  return { start: Math.floor(start / step) * step, end: Math.ceil(end / step) * step };
}
