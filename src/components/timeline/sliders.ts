import { html, type TemplateResult } from 'lit';
import type { TimeWindow } from '../../store/types';
import { DAY, momentWords, windowWords } from '../words/dates';
import type { Localize } from '../words/localize';
import { inDays, type TimeScale } from './scale';
import type { WindowPart } from './window-keys';

/** The chosen range, as three sliders show it. */
export interface SliderOptions {
  readonly scale: TimeScale;
  /** The chosen range, or what the axis shows. */
  readonly window: TimeWindow;
  /** Whether a range is chosen. */
  readonly chosen: boolean;
  readonly all: TimeWindow;
  /** A day or an hour, milliseconds. */
  readonly step: number;
  readonly onKey: (event: KeyboardEvent, part: WindowPart) => void;
}

/** The window between the two handles, and the handles; a handle outside of the axis is not seen, but still has its keys. */
export function renderSliders(localize: Localize, options: SliderOptions): TemplateResult {
  const { scale, window, chosen } = options;
  const at = (time: number) => Math.min(scale.width, Math.max(0, scale.x(time)));
  const [left, right] = [at(window.start), at(window.end)];
  const away = (time: number) => (time < scale.start || time > scale.end ? 'away' : '');
  const middle = `left:${left}px;width:${Math.max(1, right - left)}px`;
  return html`${slider(localize, options, 'both', `window ${chosen ? '' : 'whole'}`, middle)}
    ${slider(localize, options, 'start', `handle start ${away(window.start)}`, `left:${left}px`)}
    ${slider(localize, options, 'end', `handle end ${away(window.end)}`, `left:${right}px`)}`;
}

const LABELS = { start: 'rangeStart', end: 'rangeEnd', both: 'rangeMove' } as const;

function slider(
  localize: Localize,
  { window, all, step, onKey }: SliderOptions,
  which: WindowPart,
  name: string,
  style: string,
): TemplateResult {
  const daily = window.start % DAY === 0 && window.end % DAY === 0;
  // The last day of a range of days is the one before its end.
  const now = which === 'end' ? window.end - (daily ? DAY : 0) : window.start;
  return html`<div class=${name} part=${which === 'both' ? 'window' : 'handle'}
    role="slider" tabindex="0" data-part=${which} .style=${style}
    aria-label=${localize.term(LABELS[which])} aria-valuemin=${inDays(all.start)}
    aria-valuemax=${inDays(all.end - step)} aria-valuenow=${inDays(now)}
    aria-valuetext=${which === 'both' ? windowWords(localize, window) : momentWords(localize, now)}
    @keydown=${(event: KeyboardEvent) => onKey(event, which)}></div>`;
}
