import { distanceKm } from '../distance';
import type { Document } from '../recognize/document';
import { foldName } from '../recognize/name-entry';
import type { Gazetteer, Place } from '../types';
import type { Circle } from './combine';
import { type Grounded, relationOf } from './grounded';
import { type LearntPlaces, learn } from './learnt';
import type { Located } from './located';
import type { Subject } from './subject';

/** The gazetteer's reading is taken for another place from this distance, km, and this multiple of the distance stated. */
const FAR_KM = 25;
const FAR_TIMES = 1;
/** A place of so many inhabitants is not moved by a phrase beside it. */
const CITY = 100_000;
/** Nor one of so many where the words leave out from where: "At Kupiansk, 60 kilometres to the northeast". */
const TOWN = 5_000;

/** A name with a phrase that says where it is. */
export interface Statement {
  readonly subject: Subject;
  /** Its number among the located, undefined when it was no mention. */
  readonly at: number | undefined;
  readonly grounded: Grounded;
}

/** Statements by the folded name that they are about, in text order. */
export function byName(document: Document, statements: readonly Statement[]): Statement[][] {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const key = foldName(nameOf(document, statement.subject));
    const group = groups.get(key);
    if (group) group.push(statement);
    else groups.set(key, [statement]);
  }
  return [...groups.values()];
}

/**
 * Places a name by all that the text tells of where it is: kept if the gazetteer agrees with most
 * of it, else another bearer of the name, else learnt. Returns mentions that were none before.
 */
export function placeTold(
  document: Document,
  located: Located[],
  all: readonly Statement[],
  gazetteer: Gazetteer,
  learnt: LearntPlaces,
): Located[] {
  // A namesake that is where its own statement has it needs nothing, whatever is said of the others.
  const statements = all.filter((statement) => !isThere(located, statement));
  if (statements.length === 0) return [];
  const candidates = candidatesOf(located, statements, gazetteer);
  const known = candidates.find((place) => agreesWithMost(place, statements));
  if (known) {
    for (const { at } of statements) {
      if (at !== undefined) located[at] = { ...located[at]!, place: known };
    }
    return [];
  }
  // "near X" or "north of X" alone does not outweigh a place of the name that is known.
  const telling =
    candidates.length === 0
      ? statements
      : statements.filter(({ grounded }) => grounded.phrase.distanceKm !== undefined);
  const first = telling[0];
  if (!first || isCity(located, first)) return [];
  const told = telling.map(({ grounded }) => ({
    circle: grounded.circle,
    anchor: grounded.anchor.place!,
    words: wordsOf(document, grounded),
  }));
  const { place, confidence } = learn(learnt, nameOf(document, first.subject), told);
  const added: Located[] = [];
  for (const { subject, at, grounded } of telling) {
    const one: Located = {
      ...spanOf(document, subject),
      first: subject.first,
      last: subject.last,
      resolved: null,
      place,
      learnt: true,
      confidence,
      learntFrom: told.map(({ words }) => words),
      circle: { lat: place.lat, lon: place.lon, radiusKm: place.uncertaintyKm },
      relation: relationOf(document, grounded),
      precision: 'near',
    };
    if (at === undefined) added.push(one);
    else located[at] = one;
  }
  return added;
}

/** The places that the name may mean, what was chosen first. */
function candidatesOf(
  located: readonly Located[],
  statements: readonly Statement[],
  gazetteer: Gazetteer,
): readonly Place[] {
  const known = statements.flatMap(({ at }) => (at === undefined ? [] : [located[at]!]));
  const chosen = known.flatMap(({ place }) => place ?? []);
  const others = known[0]?.resolved?.mention.candidates.map((index) => gazetteer.place(index)) ?? [];
  const circle = statements[0]!.grounded.circle;
  return [...chosen, ...others.sort((a, b) => distanceTo(a, circle) - distanceTo(b, circle))];
}

function isThere(located: readonly Located[], statement: Statement): boolean {
  const place = statement.at === undefined ? null : located[statement.at]!.place;
  return place !== null && agrees(place, statement);
}

function agreesWithMost(place: Place, statements: readonly Statement[]): boolean {
  return 2 * statements.filter((one) => agrees(place, one)).length >= statements.length;
}

function agrees(place: Place, { grounded: { circle, phrase } }: Statement): boolean {
  const km = phrase.distanceKm ?? 0;
  // "40 km from the border" is a ring about what it is told from.
  const ring = phrase.type === 'near' ? km : 0;
  return distanceTo(place, circle) <= ring + place.uncertaintyKm + Math.max(FAR_KM, FAR_TIMES * km);
}

function isCity(located: readonly Located[], { at, grounded }: Statement): boolean {
  const least = grounded.phrase.anchor < 0 ? TOWN : CITY;
  return at !== undefined && (located[at]?.place?.population ?? 0) >= least;
}

function distanceTo(place: Place, circle: Circle): number {
  return distanceKm(place.lat, place.lon, circle.lat, circle.lon);
}

function nameOf(document: Document, subject: Subject): string {
  const { start, end } = spanOf(document, subject);
  return document.text.slice(start, end);
}

function spanOf({ starts, ends }: Document, { first, last }: Subject): { start: number; end: number } {
  return { start: starts[first]!, end: ends[last]! };
}

/** The phrase with its anchor: "6km northwest of Bakhmut". */
function wordsOf({ text, starts, ends }: Document, { phrase, anchor }: Grounded): string {
  const end = Math.max(ends[phrase.last]!, phrase.anchor >= 0 ? anchor.end : 0);
  return text.slice(starts[phrase.first]!, end);
}
