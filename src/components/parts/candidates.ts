import { html, nothing, type TemplateResult } from 'lit';
import type { Candidate, Place } from '../../../geo/types';
import type { Localize } from '../words/localize';
import { placeWords } from '../words/places';

/** What can be done with a candidate. */
export interface CandidateActions {
  readonly take: (place: Place) => void;
  /** Called with the candidate that the reader looks at, or null. */
  readonly look: (place: Place | null) => void;
}

/**
 * The places that a name could mean, best first, each with its share of the belief; at most five.
 * Those that their words do not tell apart get their latitude and longitude. With `actions` each but
 * the chosen one can be chosen.
 */
export function candidateList(
  localize: Localize,
  candidates: readonly Candidate[],
  chosenId: string,
  actions: CandidateActions | null = null,
): TemplateResult {
  const shown = candidates.slice(0, 5);
  const names = shown.map(({ place }) => placeWords(localize, place));
  return html`<ul class="candidates">
    ${shown.map(({ place, score }, index) => {
      const name = names[index] ?? '';
      const alike = names.filter((other) => other === name).length > 1;
      const at = alike ? `(${position(localize, place)})` : '';
      const isChosen = place.id === chosenId;
      return html`<li @mouseenter=${() => actions?.look(place)} @mouseleave=${() => actions?.look(null)}
        @focusin=${() => actions?.look(place)} @focusout=${() => actions?.look(null)}>
        <span class="name">${name}${at === '' ? nothing : html` <span class="position">${at}</span>`}${isChosen ? `, ${localize.term('thisPlace')}` : ''}</span>
        <span class="number">${localize.number(score, { style: 'percent', maximumFractionDigits: 0 })}</span>
        ${
          actions === null || isChosen
            ? nothing
            : html`<button class="small" aria-label=${localize.term('takePlaceNamed', `${name} ${at}`.trim())} @click=${() => actions.take(place)}>${localize.term('takePlace')}</button>`
        }
      </li>`;
    })}
  </ul>`;
}

/** Latitude and longitude to a hundredth of a degree, about a kilometre. */
function position(localize: Localize, { lat, lon }: Place): string {
  const degrees = (value: number) =>
    `${localize.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}°`;
  return `${degrees(lat)}; ${degrees(lon)}`;
}
