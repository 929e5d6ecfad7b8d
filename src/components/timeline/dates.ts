import { html, type TemplateResult } from 'lit';
import type { TimeWindow } from '../../store/types';
import { DAY, isoDay, parseDay } from '../words/dates';
import type { Localize } from '../words/localize';

/** The chosen range, or what the axis shows, in two fields of days. */
export interface DateOptions {
  readonly window: TimeWindow;
  readonly unset: boolean;
  readonly choose: (window: TimeWindow | null) => void;
}

/** Two fields of days, and a way back to all dates. */
export function renderDates(localize: Localize, { window, unset, choose }: DateOptions): TemplateResult {
  const { start, end } = window;
  const [first, last] = [dayOf(start), dayOf(end - 1)];
  const term = localize.term.bind(localize);
  const onDay = (event: Event, change: (day: number) => TimeWindow) => {
    const day = parseDay((event.target as HTMLInputElement).value);
    if (day !== null) choose(change(day));
  };
  return html`<div class="dates">
    <button ?disabled=${unset} @click=${() => choose(null)}>${term('clearRange')}</button>
    <label><span>${term('from')}</span><input type="date" .value=${first} max=${last}
      @change=${(event: Event) => onDay(event, (day) => ({ start: day, end: Math.max(end, day + DAY) }))} /></label>
    <label><span>${term('to')}</span><input type="date" .value=${last} min=${first}
      @change=${(event: Event) => onDay(event, (day) => ({ start: Math.min(start, day), end: day + DAY }))} /></label>
  </div>`;
}

/** A range may reach farther than there are dates. */
const dayOf = (time: number): string => (Math.abs(time) > 8.64e15 ? '' : isoDay(time));
