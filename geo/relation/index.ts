import type { Document } from '../recognize/document';
import { beginningAt, endingAt } from '../recognize/mention-at';
import { foldName } from '../recognize/name-entry';
import type { Resolved } from '../resolve/index';
import type { Gazetteer } from '../types';
import { circleOf } from './geometry';
import { type Grounded, precisionOfRelation, relationOf } from './grounded';
import { housesInTowns } from './houses';
import type { LearntPlaces } from './learnt';
import type { Located } from './located';
import { withOccurrences } from './occurrences';
import type { Phrase } from './phrase';
import { byName, placeTold, type Statement } from './place-told';
import { besideOf, type Subject, subjectOf } from './subject';

export { PHRASE_READERS } from './find-phrases';
export { createLearntPlaces, type LearntPlaces } from './learnt';
export type { Located } from './located';
export { type Relations, readRelations } from './statements';
export { withLearnt } from './with-learnt';

/** Sentences after which "the town" no longer is the last one named. */
const FURTHEST_SENTENCE = 2;

/** A phrase whose anchor is a mention, and the name that it tells the place of where it does. */
interface Anchored {
  readonly phrase: Phrase;
  /** Numbers of the anchors among the located. */
  readonly at: number;
  readonly other: number;
  readonly subject: Subject | null;
}

/**
 * Works out the relations in a document: learns the places that the text tells the position of, and
 * moves "7 km southwest of Bakhmut" to where it points.
 */
export function relate(
  document: Document,
  resolved: readonly Resolved[],
  phrases: readonly Phrase[],
  gazetteer: Gazetteer,
  learnt: LearntPlaces,
): Located[] {
  const located = resolved.map(locate);
  const anchored = anchorsOf(document, located, phrases);
  const added = placeSubjects(document, located, anchored, gazetteer, learnt);
  for (const { phrase, at, other, subject } of anchored) {
    const grounded = subject
      ? null
      : ground(document, phrase, located[at], located[other], gazetteer, learnt);
    if (!grounded) continue;
    if (phrase.anchor < 0) added.push(standAlone(document, grounded));
    else {
      move(document, located, at, grounded);
      if (grounded.other) move(document, located, other, turned(grounded));
    }
  }
  return housesInTowns(document, withOccurrences(document, withoutOverlaps(located, added), learnt));
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

function anchorsOf(document: Document, located: readonly Located[], phrases: readonly Phrase[]): Anchored[] {
  const anchored: Anchored[] = [];
  let before = 0;
  for (const phrase of phrases) {
    while (before < located.length && located[before]!.last < phrase.first) before++;
    const at =
      phrase.anchor >= 0
        ? beginningAt(located, phrase.anchor)
        : lastSettlement(document, located, before, phrase);
    const other = beginningAt(located, phrase.other ?? -1);
    const subject =
      subjectOf(document, phrase) ??
      unknownBefore(located, endingAt(located, phrase.first - 1), phrase) ??
      settlementBeside(located, endingAt(located, besideOf(document, phrase)));
    if (at >= 0) anchored.push({ phrase, at, other, subject: subject && wholeName(located, subject) });
  }
  return anchored;
}

/** "the village of Hryhorivske 6 km northwest of Bakhmut": of a name that nobody knows nothing else can be meant. */
function unknownBefore(located: readonly Located[], at: number, phrase: Phrase): Subject | null {
  const one = located[at];
  if (one?.resolved?.nil !== 'unknown' || phrase.type !== 'offset') return null;
  return { first: one.first, last: one.last };
}

/** "Oleksandrivka, northwest of Stanislav". */
function settlementBeside(located: readonly Located[], at: number): Subject | null {
  const one = located[at];
  const told = one?.place?.featureClass === 'P' || one?.resolved?.nil;
  return one && told && one.resolved?.mention.kind === 'literal'
    ? { first: one.first, last: one.last }
    : null;
}

/** The mention that ends there, rather than all capitalised words before it: not "Ukrainian Robotyne". */
function wholeName(located: readonly Located[], subject: Subject): Subject {
  const mention = located[endingAt(located, subject.last)];
  return mention ? { first: mention.first, last: mention.last } : subject;
}

/** Places the names of which the text tells where they are, in the order of their first statements. */
function placeSubjects(
  document: Document,
  located: Located[],
  anchored: readonly Anchored[],
  gazetteer: Gazetteer,
  learnt: LearntPlaces,
): Located[] {
  const statements: Statement[] = [];
  const later: Anchored[] = [];
  const read = (one: Anchored): void => {
    const { phrase, at, other, subject } = one;
    if (!subject) return;
    const grounded = ground(document, phrase, located[at], located[other], gazetteer, learnt);
    if (!grounded) later.push(one);
    else {
      const own = beginningAt(located, subject.first);
      statements.push({ subject, at: own < 0 ? undefined : own, grounded });
    }
  };
  for (const one of anchored) read(one);
  const added: Located[] = [];
  const place = (): void => {
    for (const group of byName(document, statements))
      added.push(...placeTold(document, located, group, gazetteer, learnt));
  };
  place();
  // "X (6km west of Bakhmut). Y lies 3 km north of X": X is a place only now.
  statements.length = 0;
  for (const one of later.splice(0)) read(one);
  place();
  return added;
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
  document: Document,
  phrase: Phrase,
  anchor: Located | undefined,
  other: Located | undefined,
  gazetteer: Gazetteer,
  learnt: LearntPlaces,
): Grounded | null {
  const known = anchor && asLearnt(document, anchor, learnt);
  if (!known?.place || !isLiteral(known)) return null;
  if (phrase.type === 'between' && !(other?.place && isLiteral(other))) return null;
  const index = gazetteer.indexOf(known.place.id);
  const area = index < 0 ? null : gazetteer.area(index);
  const circle = circleOf(phrase, known.place, other?.place ?? null, area);
  return circle && { phrase, anchor: known, other: other ?? null, circle };
}

function isLiteral({ learnt, resolved }: Located): boolean {
  return learnt || resolved?.mention.kind === 'literal';
}

/** A name that was learnt elsewhere in the text. */
function asLearnt(document: Document, one: Located, learnt: LearntPlaces): Located {
  if (one.place || learnt.byName.size === 0) return one;
  const entry = learnt.byName.get(foldName(document.text.slice(one.start, one.end)));
  return entry ? { ...one, place: entry.place, learnt: true } : one;
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

function withoutOverlaps(located: readonly Located[], added: readonly Located[]): readonly Located[] {
  if (added.length === 0 && areDisjoint(located)) return located;
  const all = [...added, ...located].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Located[] = [];
  for (const one of all) {
    const last = kept.at(-1);
    if (!last || one.start >= last.end) kept.push(one);
    else if (one.learnt && !last.learnt) kept[kept.length - 1] = one;
  }
  return kept;
}

function areDisjoint(located: readonly Located[]): boolean {
  for (let at = 1; at < located.length; at++) if (located[at]!.start < located[at - 1]!.end) return false;
  return true;
}
