import { type Described, describeNowhere, describeRules, describeSentence, describeSite } from './features';
import type { Kind } from './kinds';
import { Likelihood, TellingWord } from './likelihood';
import type { Site } from './sites';

/** How likely events are in one sentence: at each place that it names, or at none of them. */
export class Chances {
  readonly #described: Described;
  readonly #general: Likelihood;
  readonly #at = new Map<Site | null, Likelihood>();

  constructor(described: Described) {
    this.#described = described;
    this.#general = new Likelihood(described.document.lexicon.learnt);
    describeSentence(described, this.#general);
  }

  /** Whether the sentence's words alone speak enough for any kind for its places to be worth a look. */
  get isPromising(): boolean {
    return this.#general.isPromising;
  }

  /** Between 0 and 1; at a site, or, with null, at none of the sentence's. */
  of(kind: Kind, site: Site | null): number {
    let likelihood = this.#at.get(site);
    if (!likelihood) {
      likelihood = new Likelihood(this.#described.document.lexicon.learnt, this.#general);
      if (site) describeSite(site, this.#described, likelihood);
      else describeNowhere(this.#described, likelihood);
      describeRules(site?.placeId ?? '', this.#described, likelihood);
      this.#at.set(site, likelihood);
    }
    return likelihood.of(kind);
  }

  /** Index of the word that speaks most for an event at a site, of those that can stand for one; -1 for none. */
  wordFor(kind: Kind, site: Site): number {
    const { terms, document } = this.#described;
    const telling = new TellingWord(document.lexicon.learnt, kind);
    describeSentence(this.#described, telling);
    describeSite(site, this.#described, telling);
    return telling.among((word) => terms[word]!.mayTell);
  }
}
