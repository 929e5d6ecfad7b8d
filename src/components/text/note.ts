import { html, nothing, type TemplateResult } from 'lit';
import { ICONS } from '../parts/icons';
import { type LearntName, renderLearnt } from '../parts/learnt';
import { isPlacedByReader, renderPlacing } from '../parts/placing';
import type { Localize } from '../words/localize';
import { mentionWords } from '../words/places';

/** What is known of a name in the report that has no card of its own, and what may be done about it. */
export function renderNote(localize: Localize, named: LearntName, close: () => void): TemplateResult {
  const { reading, resolution } = named;
  const term = localize.term.bind(localize);
  const hasEvent = reading.events.some(({ properties }) => properties.placeId === resolution.place?.id);
  const words = [
    `${mentionWords(localize, resolution)}${isPlacedByReader(reading, resolution) ? `, ${term('placedByYou')}` : ''}.`,
    resolution.kind === 'literal' && resolution.place !== null && !hasEvent ? term('noEventHere') : '',
  ];
  const several = resolution.candidates.length > 1;
  const placing = renderPlacing(localize, named);
  return html`<aside class="note" part="note">
    <span role="status"><strong>${resolution.quote}</strong>: ${words.join(' ').trim()}</span>
    <button class="icon plain" aria-label=${term('close')} @click=${close}>${ICONS.close}</button>
    ${renderLearnt(localize, named)}
    ${
      placing === nothing
        ? nothing
        : html`<div>${several ? html`<span class="muted">${term('candidates')}</span>` : nothing} ${placing}</div>`
    }
  </aside>`;
}
