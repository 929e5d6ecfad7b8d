import { geoparse } from '../../../geo/index';
import type { Gazetteer } from '../../../geo/types';
import { newState } from '../../../src/events/draft';
import {
  type Described,
  describeNowhere,
  describeRules,
  describeSentence,
  describeSite,
  type Zone,
} from '../../../src/events/learnt/features';
import { KIND_OF, type Kind } from '../../../src/events/learnt/kinds';
import { sitesOf } from '../../../src/events/learnt/sites';
import { termsOf } from '../../../src/events/learnt/terms';
import { lexiconFor } from '../../../src/events/lexicon/lexicon';
import { readByRules } from '../../../src/events/read-sentence';
import { readDocument } from '../../../src/events/reading/document';
import { remember } from '../../../src/events/reading/focus';
import type { Passage } from '../../support/passages';

/** What is learnt from: what is true of a sentence and a place in it, or of none, and what happened there. */
export interface Example {
  /** Each `[zone, what]` once. */
  readonly features: readonly (readonly [Zone, string])[];
  readonly kinds: ReadonlySet<Kind>;
}

/** Day of publication of all passages; none of what is learnt depends on it. */
const DATE = '2024-06-10';

/** An example for each place that a sentence of a passage names, and one for none. */
export function examplesOf(passage: Passage, gazetteer: Gazetteer): readonly Example[] {
  const { id, text, start, marks, labels } = passage;
  const resolutions = geoparse(text, gazetteer);
  const document = readDocument({ id, text, date: DATE, lang: 'en' }, resolutions, lexiconFor('en')!);
  const state = newState(document);
  const examples: Example[] = [];
  const sentences = document.sentences.filter((sentence) => sentence.start >= start);
  for (const sentence of document.sentences) {
    const drafts = readByRules(sentence, state);
    remember(sentence, drafts, state);
    if (sentence.start < start) continue;
    const sites = sitesOf(sentence, document);
    const described: Described = { sentence, terms: termsOf(sentence, document), sites, drafts, document };
    for (const site of sites) {
      const mentions = sentence.resolutions
        .map((index) => document.resolutions[index]!)
        .filter(({ place }) => place?.id === site.placeId);
      const isHere = (quote: string | null): boolean =>
        marks.some(
          (mark) =>
            mark.quote === quote && mentions.some((one) => one.start < mark.end && one.end > mark.start),
        );
      examples.push({
        features: collect((tell) => {
          describeSentence(described, tell);
          describeSite(site, described, tell);
          describeRules(site.placeId, described, tell);
        }),
        kinds: kindsOf(labels.filter(({ place }) => isHere(place))),
      });
    }
    const nowhere = labels.filter(({ place }) => place === null);
    // Of several sentences nobody says which one tells it.
    if (nowhere.length > 0 && sentences.length > 1) continue;
    examples.push({
      features: collect((tell) => {
        describeSentence(described, tell);
        describeNowhere(described, tell);
        describeRules('', described, tell);
      }),
      kinds: kindsOf(nowhere),
    });
  }
  return examples;
}

function kindsOf(labels: Passage['labels']): ReadonlySet<Kind> {
  return new Set(
    labels.flatMap(({ types }) => types.map((type) => KIND_OF[type])).filter((kind) => kind !== null),
  );
}

function collect(
  describe: (tell: (zone: Zone, what: string) => void) => void,
): readonly (readonly [Zone, string])[] {
  const seen = new Set<string>();
  const features: (readonly [Zone, string])[] = [];
  describe((zone, what) => {
    const key = `${zone}\n${what}`;
    if (seen.has(key)) return;
    seen.add(key);
    features.push([zone, what]);
  });
  return features;
}
