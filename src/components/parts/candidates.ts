import { html, type TemplateResult } from 'lit';
import type { Candidate } from '../../../geo/types';
import type { Localize } from '../words/localize';
import { placeWords } from '../words/places';

/** The places that a name could mean, best first, each with its share of the belief; at most five. */
export function candidateList(
  localize: Localize,
  candidates: readonly Candidate[],
  chosenId: string,
): TemplateResult {
  return html`<ul>
    ${candidates.slice(0, 5).map(({ place, score }) => {
      const chosen = place.id === chosenId ? ` (${localize.term('thisPlace')})` : '';
      return html`<li>
        <span>${placeWords(localize, place)}${chosen}</span>
        <span class="number">${localize.number(score, { style: 'percent', maximumFractionDigits: 0 })}</span>
      </li>`;
    })}
  </ul>`;
}
