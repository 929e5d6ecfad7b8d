import type { Document } from '../recognize/document';
import { distanceKm } from '../resolve/distance';
import type { Resolved } from '../resolve/index';
import type { Gazetteer, GeoPrecision, Place, SpatialRelation } from '../types';
import { type Circle, circleOf } from './geometry';
import { type LearntPlaces, learn } from './learnt';
import type { Located } from './located';
import { withOccurrences } from './occurrences';
import type { Phrase } from './phrase';
import { type Subject, subjectOf } from './subject';

export { PHRASE_READERS } from './find-phrases';
export { createLearntPlaces, type LearntPlaces } from './learnt';
export type { Located } from './located';
export { type Relations, readRelations } from './statements';

/** The gazetteer's reading is taken for another place from this distance, km, and this multiple of the distance stated. */
const FAR_KM = 25;
const FAR_TIMES = 3;
/** Sentences after which "the town" no longer is the last one named. */
const FURTHEST_SENTENCE = 2;

/** A phrase whose anchor is known, with the circle that it means. */
interface Grounded {
  readonly phrase: Phrase;
  readonly anchor: Located;
  readonly other: Located | null;
  readonly circle: Circle;
}

/**
 * Works out the relations in a document: moves "7 km southwest of Bakhmut" to where it points, and
 * learns the places that the text tells the position of.
 */
export function relate(
  document: Document,
  resolved: readonly Resolved[],
  phrases: readonly Phrase[],
  gazetteer: Gazetteer,
  learnt: LearntPlaces,
): Located[] {
  const located = resolved.map(locate);
  const numbers = new Map(located.map((one, at) => [one.first, at] as const));
  const added: Located[] = [];
  let before = 0;
  for (const phrase of phrases) {
    while (before < located.length && located[before]!.last < phrase.first) before++;
    const at =
      phrase.anchor >= 0
        ? (numbers.get(phrase.anchor) ?? -1)
        : lastSettlement(document, located, before, phrase);
    const grounded = ground(phrase, located[at], located[numbers.get(phrase.other ?? -1) ?? -1], gazetteer);
    if (!grounded) continue;
    const subject = subjectOf(document, phrase);
    if (subject) {
      placeSubject(
        document,
        located,
        added,
        numbers.get(subject.first),
        subject,
        grounded,
        gazetteer,
        learnt,
      );
    } else if (phrase.anchor < 0) {
      added.push(standAlone(document, grounded));
    } else {
      move(document, located, at, grounded);
      if (grounded.other) move(document, located, numbers.get(phrase.other!)!, turned(grounded));
    }
  }
  return withOccurrences(document, withoutOverlaps(located, added), learnt);
}

function locate(resolved: Resolved): Located {
  const { mention, place } = resolved;
  return {
    start: mention.start,
    end: mention.end,
    first: mention.first,
    last: mention.last,
    resolved,
    place,
    learnt: false,
    circle: null,
    relation: null,
    precision: null,
  };
}

/** The settlement named last, in this sentence or the two before it: what "the town" and "further west" speak of. */
function lastSettlement(
  document: Document,
  located: readonly Located[],
  before: number,
  phrase: Phrase,
): number {
  const sentence = document.sentenceOf[phrase.first]!;
  for (let at = before - 1; at >= 0; at--) {
    const one = located[at]!;
    if (sentence - document.sentenceOf[one.first]! > FURTHEST_SENTENCE) return -1;
    if (one.place?.featureClass === 'P' && one.resolved?.mention.kind === 'literal') return at;
  }
  return -1;
}

function ground(
  phrase: Phrase,
  anchor: Located | undefined,
  other: Located | undefined,
  gazetteer: Gazetteer,
): Grounded | null {
  if (!anchor?.place || anchor.resolved?.mention.kind !== 'literal') return null;
  if (phrase.type === 'between' && (!other?.place || other.resolved?.mention.kind !== 'literal')) return null;
  const index = gazetteer.indexOf(anchor.place.id);
  const area = index < 0 ? null : gazetteer.area(index);
  const circle = circleOf(phrase, anchor.place, other?.place ?? null, area);
  return circle && { phrase, anchor, other: other ?? null, circle };
}

/** The anchor itself is not where it happened: draw it where the relation points. */
function move(document: Document, located: Located[], at: number, grounded: Grounded): void {
  located[at] = {
    ...located[at]!,
    circle: grounded.circle,
    relation: relationOf(document, grounded),
    precision: precisionOfRelation(grounded),
  };
}

function turned(grounded: Grounded): Grounded {
  return { ...grounded, anchor: grounded.other!, other: grounded.anchor };
}

/** "further west", "12 km east of the town": the words themselves are the mention. */
function standAlone(document: Document, grounded: Grounded): Located {
  const { phrase, anchor } = grounded;
  return {
    ...anchor,
    start: document.starts[phrase.first]!,
    end: document.ends[phrase.last]!,
    first: phrase.first,
    last: phrase.last,
    circle: grounded.circle,
    relation: relationOf(document, grounded),
    precision: precisionOfRelation(grounded),
  };
}

/** A name whose place the text tells: kept if the gazetteer agrees, else another bearer of it, else learnt. */
function placeSubject(
  document: Document,
  located: Located[],
  added: Located[],
  at: number | undefined,
  subject: Subject,
  grounded: Grounded,
  gazetteer: Gazetteer,
  learnt: LearntPlaces,
): void {
  const known = at === undefined ? undefined : located[at];
  const reach = Math.max(FAR_KM, FAR_TIMES * (grounded.phrase.distanceKm ?? 0));
  if (known?.place && distanceTo(known.place, grounded.circle) <= reach) return;
  const start = document.starts[subject.first]!;
  const end = document.ends[subject.last]!;
  const name = document.text.slice(start, end);
  const bearer = known?.resolved?.mention.candidates
    .map((index) => gazetteer.place(index))
    .filter((place) => distanceTo(place, grounded.circle) <= reach)
    .sort((a, b) => distanceTo(a, grounded.circle) - distanceTo(b, grounded.circle))[0];
  if (bearer && at !== undefined) {
    located[at] = { ...known!, place: bearer };
    return;
  }
  if (grounded.phrase.type === 'near') return;
  const entry = learn(learnt, name, grounded.circle, grounded.anchor.place!);
  const one: Located = {
    start,
    end,
    first: subject.first,
    last: subject.last,
    resolved: null,
    place: entry.place,
    learnt: true,
    circle: { lat: entry.place.lat, lon: entry.place.lon, radiusKm: entry.place.uncertaintyKm },
    relation: relationOf(document, grounded),
    precision: 'near',
  };
  if (at === undefined) added.push(one);
  else located[at] = one;
}

function distanceTo(place: Place, circle: Circle): number {
  return distanceKm(place.lat, place.lon, circle.lat, circle.lon);
}

function relationOf(document: Document, { phrase, circle, other }: Grounded): SpatialRelation {
  return {
    type: phrase.type,
    span: {
      start: document.base + document.starts[phrase.first]!,
      end: document.base + document.ends[phrase.last]!,
    },
    ...(phrase.distanceKm !== undefined && { distanceKm: phrase.distanceKm }),
    ...(phrase.bearing !== undefined && { bearing: phrase.bearing }),
    ...(other?.place && { otherPlaceId: other.place.id }),
    ...circle,
  };
}

function precisionOfRelation({ phrase, anchor }: Grounded): GeoPrecision | null {
  if (phrase.type !== 'part') return 'near';
  return anchor.place?.featureClass === 'P' ? 'settlement' : null;
}

function withoutOverlaps(located: readonly Located[], added: readonly Located[]): Located[] {
  const all = [...added, ...located].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Located[] = [];
  for (const one of all) {
    const last = kept.at(-1);
    if (!last || one.start >= last.end) kept.push(one);
    else if (one.learnt && !last.learnt) kept[kept.length - 1] = one;
  }
  return kept;
}
