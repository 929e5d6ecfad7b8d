import { html, type TemplateResult } from 'lit';
import { eventTime, weekdayWords } from '../words/dates';
import type { Localize } from '../words/localize';
import type { ListLayout, Stretch } from './layout';

/** Heading of a day, in a room as high as what is drawn of the day, so that it stays at the edge for as long. */
export function renderDayHeading(
  localize: Localize,
  { section }: Stretch,
  layout: ListLayout,
  room: { readonly top: number; readonly height: number },
): TemplateResult {
  const { day, rough, first, count } = section;
  const words = !Number.isFinite(day)
    ? localize.term('undated')
    : rough
      ? eventTime(localize, layout.table.event(layout.rowAt(first)).properties)
      : weekdayWords(localize, day);
  // The day stands in each option's own name too, so the heading is for the eye.
  return html`<div class="room" role="presentation" .style=${`top:${room.top}px;height:${room.height}px`}>
    <div class="day" part="day"><span>${words}</span><span class="number">${localize.number(count)}</span></div>
  </div>`;
}
