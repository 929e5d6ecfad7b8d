import { html, nothing, type TemplateResult } from 'lit';
import type { Candidate, Place } from '../../../geo/types';
import type { Localize } from '../words/localize';
import { placeWords } from '../words/places';

/**
 * The places that a name could mean, best first, each with its share of the belief; at most five.
 * With `take` each but the chosen one can be chosen.
 */
export function candidateList(
  localize: Localize,
  candidates: readonly Candidate[],
  chosenId: string,
  take: ((place: Place) => void) | null = null,
): TemplateResult {
  return html`<ul class="candidates">
    ${candidates.slice(0, 5).map(({ place, score }) => {
      const isChosen = place.id === chosenId;
      const words = placeWords(localize, place);
      return html`<li>
        <span class="name">${words}${isChosen ? ` (${localize.term('thisPlace')})` : ''}</span>
        <span class="number">${localize.number(score, { style: 'percent', maximumFractionDigits: 0 })}</span>
        ${
          take === null || isChosen
            ? nothing
            : html`<button class="small" aria-label=${localize.term('takePlaceNamed', words)} @click=${() => take(place)}>${localize.term('takePlace')}</button>`
        }
      </li>`;
    })}
  </ul>`;
}
