import { distanceKm } from '../../../geo/distance';
import type { Resolution } from '../../../geo/types';
import { isApposed } from './apposition';
import type { EventDocument } from './document';
import { isListLink } from './list-link';
import type { Sentence } from './sentence';
import { isStretch } from './stretch';

/** Between a place and the region that it lies in: "Studenok in the Sumy region". */
const INSIDE =
  /^,?\s*(?:in|of)\s+(?:the\s+)?(?:(?:north|south|east|west|centr)\w*\s+)?(?:part\s+of\s+)?(?:the\s+)?$|^,\s*$/i;
/** Longest link that is looked at, UTF-16 code units. */
const LONGEST_LINK = 160;

/** "in A, B and C": the resolution given and all of its kind that stand in one list with it, in order. */
export function expandList(index: number, sentence: Sentence, document: EventDocument): readonly number[] {
  return listsOf(sentence, document).get(index) ?? [index];
}

/** Several triggers of one sentence ask for the same lists. */
const cache = new WeakMap<Sentence, ReadonlyMap<number, readonly number[]>>();

function listsOf(sentence: Sentence, document: EventDocument): ReadonlyMap<number, readonly number[]> {
  const known = cache.get(sentence);
  if (known) return known;
  const lists = new Map<number, readonly number[]>();
  let list: number[] = [];
  let end = -1;
  let pending = '';
  for (const [position, index] of sentence.resolutions.entries()) {
    const { resolutions, source } = document;
    const resolution = resolutions[index]!;
    if (isSector(resolution, resolutions[sentence.resolutions[position + 1] ?? -1], source.text)) {
      lists.set(index, [index]);
      if (list.length === 0) continue;
      pending += source.text.slice(end, Math.min(startOf(resolution), end + LONGEST_LINK));
      end = resolution.end;
      continue;
    }
    const between = end < 0 ? '' : source.text.slice(end, Math.min(resolution.start, end + LONGEST_LINK));
    // "A (11km south of B)", "A in the C region": where A lies, and the list goes on after it.
    if (list.length > 0 && isBracketed(between)) {
      lists.set(index, [index]);
      continue;
    }
    if (list.length > 0 && isContainerOf(list.at(-1)!, index, between, document)) {
      lists.set(index, [index]);
      end = resolution.end;
      continue;
    }
    if (list.length > 0 && isApposed(resolution, resolutions[list.at(-1)!], source.text)) {
      lists.set(index, [index]);
      end = resolution.end;
      continue;
    }
    if (list.length > 0 && isAside(between, resolution.end, source.text)) {
      lists.set(index, [index]);
      continue;
    }
    const link =
      list.length === 0
        ? ''
        : pending + source.text.slice(end, Math.min(startOf(resolution), end + LONGEST_LINK));
    // A village that nobody knows does not end the list that it stands in.
    if (list.length > 0 && resolution.lat === null && isLinked(link, resolution, document)) {
      lists.set(index, [index]);
      end = resolution.end;
      pending = '';
      continue;
    }
    if (
      list.length === 0 ||
      !joins(resolutions[list.at(-1)!]!, resolution, link, document) ||
      isStruckAnew(resolutions[list[0]!]!, link, resolution, source.text)
    )
      list = [];
    pending = '';
    list.push(index);
    end = resolution.end;
    lists.set(index, list);
  }
  cache.set(sentence, lists);
  return lists;
}

/** "A and, on the border of the B region, C": B is put in. */
function isAside(between: string, end: number, text: string): boolean {
  return (
    /^[^.;:]*\b(?:and|or),\s+\p{Ll}[^,;.:]*$/u.test(between) &&
    /^[^,;.:]{0,20},\s/.test(text.slice(end, end + 24))
  );
}

function isBracketed(between: string): boolean {
  return between.lastIndexOf('(') > between.lastIndexOf(')');
}

/** A region after one of its places; after a comma only where the text calls it a region. */
function isContainerOf(a: number, b: number, between: string, { resolutions }: EventDocument): boolean {
  const [one, other] = [resolutions[a]!, resolutions[b]!];
  if (isArea(one.precision) || one.precision === 'district') return false;
  if (isSeatForRegion(one, other) && /^\s+in\s+$/.test(between)) return true;
  return (isArea(other.precision) || other.precision === 'district') && INSIDE.test(between);
}

/** Farther from it a place is not in a city, kilometres. */
const CITY_KM = 25;

/** "the Morozovsk airfield in Rostov", 200 km from that city: its region is meant. */
function isSeatForRegion({ place: one }: Resolution, { place: seat }: Resolution): boolean {
  if (!one || seat?.featureCode !== 'PPLA') return false;
  if (one.country !== seat.country || one.admin1 !== seat.admin1) return false;
  return distanceKm(one.lat, one.lon, seat.lat, seat.lon) > CITY_KM;
}

function joins(one: Resolution, other: Resolution, link: string, document: EventDocument): boolean {
  const { source } = document;
  if (one.kind !== 'literal' || other.kind !== 'literal' || one.lat === null || other.lat === null)
    return false;
  if (one.place?.id === other.place?.id) return false;
  // "Bucha, Irpin and the rest of the Kyiv region": a region may end a list of towns, after an "and".
  const isWide = isArea(one.precision) || one.precision === 'district';
  if (
    isWide &&
    !isArea(other.precision) &&
    other.precision !== 'district' &&
    !/\b(?:near|at|around|and|as well as)\b/.test(link)
  )
    return false;
  if (!isArea(one.precision) && isArea(other.precision) && !/\band\b/.test(link)) return false;
  return (
    isLinked(link, other, document) &&
    !(/;|\b(?:a|an|the)\b/.test(link) && isSubject(other, source.text)) &&
    !isFrontedAnew(link, other, source.text)
  );
}

/** The words before a mention may end in its relation: "and one [near B]". */
export function isLinked(link: string, { relation, start }: Resolution, { lexicon }: EventDocument): boolean {
  if (isListLink(link, lexicon)) return true;
  return relation !== null && relation.span.start < start && isListLink(`${link.trimEnd()} near `, lexicon);
}

/** "in A and B, and in C a warehouse burnt down": C opens a clause of its own. */
function isFrontedAnew(link: string, { end }: Resolution, text: string): boolean {
  if (!/\b(?:and|while|but)\s+(?:in|at|near|outside|over)\s/.test(link)) return false;
  const rest = /^[^.;!?\n]{0,120}/.exec(text.slice(end, end + 120))![0];
  if (
    /^\s+(?:a|an|the|one|two|three|\d+)?\s*(?:\p{Ll}+\s)?(?:day|night|morning|evening|afternoon|week|month|hour|time)s?\b/u.test(
      rest,
    )
  )
    return false;
  return /^,?\s+(?:a|an|the|its|one|two|three|four|five|six|several|some|another|\d+)\s[^,]{3,60}?\s(?:was|were|is|are|has|have|had|burnt|burned|fell|came|broke|caught|went|lost|died|hit|struck|killed)\b/.test(
    rest,
  );
}

/** "; A, B and C are seized", "and a house in A was hit": what begins there is a sentence of its own. */
function isSubject({ end }: Resolution, text: string): boolean {
  const rest = /^[^.;!?\n]{0,120}/.exec(text.slice(end, end + 120))![0];
  return /^(?:[\s,]+(?:and\s+|as well as\s+)?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)*)*[^a-z]*(?:were|was|are|is|has|have|had|fell|falls?|came|come|said|says|suffered|endured|took|lost|got|saw|burned|held|faced|repelled)\b/u.test(
    rest,
  );
}

/** "attacks in A and B, and C came under fire": where a preposition leads the list, what befalls C is another clause. */
function isStruckAnew(head: Resolution, link: string, { end }: Resolution, text: string): boolean {
  if (!/^,\s+(?:and|while|but)\s+$/.test(link)) return false;
  const from = startOf(head);
  const led =
    from < head.start ||
    /\b(?:in|near|at|of|around|on|towards?|against|for|outside|over)\s+(?:the\s+)?$/.test(
      text.slice(Math.max(0, from - 20), from),
    );
  return (
    led &&
    /^\s+(?:again\s+|also\s+|itself\s+)?(?:came\s+under|suffered|endured|lost|(?:was|were)\s+(?:\p{Ll}+\s+)?(?:shelled|hit|struck|bombed|bombarded|pounded|left|stormed|captured|taken|liberated|occupied))\b/u.test(
      text.slice(end, end + 60),
    )
  );
}

export function startOf({ relation, start }: Resolution): number {
  return Math.min(start, relation?.span.start ?? start);
}

/** Between a stretch of the front and the places in it: "east of Pokrovsk near A", "in the Lyman direction near B". */
const WITHIN =
  /^(?:\s+City)?["”’']?(?:\s+(?:region|oblast|direction|sector|axis|area|front))?,?\s+(?:near|in|at|around|towards?|in the areas? of|in the vicinity of|close to|(?:including|in particular|among them|namely|such as)(?:\s+(?:near|at|around))?)\s+(?:in\s+)?(?:the\s+)?(?:(?:villages?|towns?|settlements?|area)\s+of\s+)?$/i;

/** Whether a mention only says in which part of the front those after it lie. */
export function isSector(one: Resolution, next: Resolution | undefined, text: string): boolean {
  if (!next || one.precision === 'exact') return false;
  // "in western Zaporizhia Oblast near A", "in the Sumy region, including B"
  if (!isVague(one, text) && one.precision !== 'region') return false;
  // "southwest of Kreminna, in the forest of X"; "near A in the B district": a district of towns holds A
  const holds = isArea(next.precision) || (next.place?.featureCode === 'ADM2' && !isArea(one.precision));
  const wide = holds && !/^[VT]$/.test(next.place?.featureClass ?? '');
  if (next.kind !== 'literal' || next.lat === null || wide) return false;
  // "near A in the B direction": B is the wider one
  if (isStretch(next, text) && !isStretch(one, text)) return false;
  return next.start - one.end < LONGEST_LINK && WITHIN.test(text.slice(one.end, next.start));
}

function isVague(one: Resolution, text: string): boolean {
  const { relation } = one;
  if (relation) return relation.distanceKm === undefined && relation.type !== 'part';
  return isStretch(one, text);
}

function isArea(precision: string): boolean {
  return precision === 'region' || precision === 'country';
}
