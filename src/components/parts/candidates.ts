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

/** How the list is drawn. */
export interface CandidateListOptions {
  /** Id of the chosen place, '' for none. */
  readonly chosenId: string;
  /** With it each place but the chosen one can be chosen. */
  readonly actions: CandidateActions | null;
  /** Where a candidate lies, in words; '' when nothing is known. */
  readonly where: (place: Place) => string;
}

/** So many are shown beside a chosen place; where none is, all are to be chosen from. */
const FEW = 5;

/**
 * The places that a name could mean, best first, each with where it lies and its share of the
 * belief. Those that their words do not tell apart get their latitude and longitude.
 */
export function candidateList(
  localize: Localize,
  candidates: readonly Candidate[],
  { chosenId, actions, where }: CandidateListOptions,
): TemplateResult {
  const shown = chosenId === '' ? candidates : candidates.slice(0, FEW);
  const names = shown.map(({ place }) =>
    [placeWords(localize, place), where(place)].filter(Boolean).join('; '),
  );
  return html`<ul class="candidates">
    ${shown.map(({ place, score }, index) => {
      const name = names[index] ?? '';
      const alike = names.filter((other) => other === name).length > 1;
      const at = alike ? `(${position(localize, place)})` : '';
      const isChosen = place.id === chosenId;
      return html`<li @mouseenter=${() => actions?.look(place)} @mouseleave=${() => actions?.look(null)}
        @focusin=${() => actions?.look(place)} @focusout=${() => actions?.look(null)}>
        <span class="name">${placeWords(localize, place)}${renderWhere(where(place))}${at === '' ? nothing : html` <span class="position">${at}</span>`}${isChosen ? `, ${localize.term('thisPlace')}` : ''}</span>
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

function renderWhere(words: string): TemplateResult | typeof nothing {
  return words === '' ? nothing : html` <span class="around">${words}</span>`;
}

/** Latitude and longitude to a hundredth of a degree, about a kilometre. */
function position(localize: Localize, { lat, lon }: Place): string {
  const degrees = (value: number) =>
    `${localize.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}°`;
  return `${degrees(lat)}; ${degrees(lon)}`;
}
