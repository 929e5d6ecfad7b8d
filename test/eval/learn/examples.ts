import { geoparse } from '../../../geo/index';
import type { Gazetteer, Resolution, Span } from '../../../geo/types';
import { newState } from '../../../src/events/draft';
import {
  type Described,
  describeNowhere,
  describeRules,
  describeSentence,
  describeSite,
  type Listener,
} from '../../../src/events/learnt/features';
import { KIND_OF, type Kind } from '../../../src/events/learnt/kinds';
import { sitesOf } from '../../../src/events/learnt/sites';
import { termsOf } from '../../../src/events/learnt/terms';
import { ZONE, ZONES, type Zone } from '../../../src/events/learnt/zones';
import { lexiconFor } from '../../../src/events/lexicon/lexicon';
import { readByRules } from '../../../src/events/read-sentence';
import { readDocument } from '../../../src/events/reading/document';
import { remember } from '../../../src/events/reading/focus';
import type { Sentence } from '../../../src/events/reading/sentence';
import type { EventType } from '../../../src/events/types';
import type { LabelledText } from './labelled-text';

/** What is learnt from: what is true of a sentence and a place in it, or of none, and what happened there. */
export interface Example {
  /** Each `[zone, what]` once, the zone by its name. */
  readonly features: readonly (readonly [string, string])[];
  readonly kinds: ReadonlySet<Kind>;
  /** What may have happened there, for all that the labels say: nothing is learnt of it. */
  readonly open: ReadonlySet<Kind>;
}

/** A label with the places that its name was resolved to. */
interface PlacedLabel {
  readonly types: readonly EventType[];
  readonly optional: boolean;
  readonly told: Span;
  /** Whether it names a place, be it resolved or not. */
  readonly isPlaced: boolean;
  readonly placeIds: readonly string[];
}

/** An example for each place that a sentence of a text names, and one for none. */
export function examplesOf(source: LabelledText, gazetteer: Gazetteer): readonly Example[] {
  const { id, text, date, start } = source;
  const resolutions = geoparse(text, gazetteer);
  const document = readDocument({ id, text, date, lang: 'en' }, resolutions, lexiconFor('en')!);
  const labels = placeLabels(source, resolutions);
  const state = newState(document);
  const examples: Example[] = [];
  for (const sentence of document.sentences) {
    const drafts = readByRules(sentence, state);
    remember(sentence, drafts, state);
    if (sentence.start < start || !document.isWar) continue;
    const sites = sitesOf(sentence, document);
    const terms = termsOf(sentence, document);
    const described: Described = { sentence, terms, sites, drafts, refused: state.refused, document };
    const around = labels.filter(({ told }) => overlap(told, sentence));
    for (const site of sites) {
      const here = around.filter(({ placeIds }) => placeIds.includes(site.placeId));
      examples.push({
        features: collect((listener) => {
          describeSentence(described, listener);
          describeSite(site, described, listener);
          describeRules(site.placeId, described, listener);
        }),
        ...kindsOf(here, () => true),
      });
    }
    const ids = sites.map(({ placeId }) => placeId);
    const elsewhere = around.filter(
      ({ isPlaced, placeIds }) => !isPlaced || !placeIds.some((placeId) => ids.includes(placeId)),
    );
    examples.push({
      features: collect((listener) => {
        describeSentence(described, listener);
        describeNowhere(described, listener);
        describeRules('', described, listener);
      }),
      ...kindsOf(elsewhere, ({ told }) => isAlone(sentence, told, document.sentences)),
    });
  }
  return examples;
}

function placeLabels({ labels }: LabelledText, resolutions: readonly Resolution[]): readonly PlacedLabel[] {
  return labels.map(({ types, optional, marks, told }) => ({
    types,
    optional,
    told,
    isPlaced: marks.length > 0,
    placeIds: resolutions
      .filter((one) => marks.some((mark) => overlap(mark, one)))
      .flatMap(({ place }) => (place ? [place.id] : [])),
  }));
}

/** Whether a sentence alone tells what is told in a stretch of text. */
function isAlone(sentence: Sentence, told: Span, sentences: readonly Sentence[]): boolean {
  return sentences.every((one) => one === sentence || !overlap(one, told));
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function kindsOf(
  labels: readonly PlacedLabel[],
  isSure: (label: PlacedLabel) => boolean,
): Pick<Example, 'kinds' | 'open'> {
  const kinds = new Set<Kind>();
  const open = new Set<Kind>();
  for (const label of labels)
    for (const type of label.types) {
      const kind = KIND_OF[type];
      if (kind) (label.optional || !isSure(label) ? open : kinds).add(kind);
    }
  for (const kind of kinds) open.delete(kind);
  return { kinds, open };
}

function collect(describe: (listener: Listener) => void): Example['features'] {
  const seen = new Set<string>();
  const features: (readonly [string, string])[] = [];
  const fact = (zone: Zone, what: string): void => {
    const name = ZONES[zone]!;
    const key = `${name}\n${what}`;
    if (seen.has(key)) return;
    seen.add(key);
    features.push([name, what]);
  };
  describe({
    fact,
    term: (zone, { token }) => fact(zone, token),
    classes: (zone, { classes }) => {
      for (const name of classes) fact(zone, name);
    },
    pair: (before, { token }) => fact(ZONE.pair, `${before.token} ${token}`),
  });
  return features;
}
