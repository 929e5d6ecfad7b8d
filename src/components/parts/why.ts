import { html, nothing, type TemplateResult } from 'lit';
import type { Resolution } from '../../../geo/types';
import type { Localize } from '../words/localize';

/** What evidence says, in one language. */
export interface EvidenceWords {
  readonly title: string;
  /** What the numbers beside the evidence are. */
  readonly numbers: string;
  /** A sentence a feature, by its name; those without one are not shown. */
  readonly features: Readonly<Record<string, string>>;
}

/** More would bury what decided it. */
const MOST = 3;

/** Log-odds under this move a belief by less than a fiftieth: they decide nothing. */
const LEAST = 0.1;

/** The strongest evidence for the place that was taken, in words, closed; nothing where none is told. */
export function renderWhy(
  localize: Localize,
  { place, candidates }: Resolution,
  words: EvidenceWords,
): TemplateResult | typeof nothing {
  const taken = candidates.find((candidate) => candidate.place.id === place?.id);
  const reasons = Object.entries(taken?.evidence ?? {})
    .map(([feature, odds]) => ({ sentence: words.features[feature] ?? '', odds }))
    .filter(({ sentence, odds }) => sentence !== '' && odds >= LEAST)
    .sort((one, two) => two.odds - one.odds)
    .slice(0, MOST);
  if (reasons.length === 0) return nothing;
  const number = (odds: number) =>
    localize.number(odds, { signDisplay: 'always', minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return html`<details class="why">
    <summary>${words.title}</summary>
    <ul>${reasons.map(({ sentence, odds }) => html`<li><span>${sentence}</span> <span class="number">${number(odds)}</span></li>`)}</ul>
    <p class="note">${words.numbers}</p>
  </details>`;
}
