import type { Bearer } from '../recognize/bearer';
import { CAPITAL, type Document } from '../recognize/document';
import { isPossessive, type Mention } from '../recognize/mention';
import { isGovernment } from '../recognize/standing';
import { isOneOf } from '../recognize/word-test';
import { DIRECTION_ADJECTIVES } from '../text/en/directions';
import { KIND_WORDS } from '../text/en/features';
import type { Gazetteer, Place } from '../types';

/** A region this much less prominent than the first place of its name is not meant by the bare name. */
const LESS_KNOWN = 3;
const BRACKET = 0x28;
const IS_IN = isOneOf('in of');
/** What stands between a place and where it lies: "X in the eastern Kharkiv Oblast". */
const LOCATION =
  /^(in|of)( the)?( (southern|northern|eastern|western|central|northeastern|southeastern|northwestern|southwestern))?$/;

/** What the text says a place lies in: a country or a first-level region. */
export interface Container {
  readonly key: string;
  /** Country code and region code of each thing the container may be; region '' for a country. */
  readonly within: readonly { readonly country: string; readonly region: string }[];
  /** A town, for a district of it: of places elsewhere none is meant. */
  readonly strict?: true;
}

/**
 * Containers that the text states beside a name: "Moscow, Idaho", "Vovchansk in Kharkiv Oblast",
 * "Sumy Oblast's Yunakivka", "the eastern Ukrainian city of Bakhmut".
 */
export function findContainers(
  document: Document,
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
): Map<Mention, Container> {
  const containers = new Map<Mention, Container>();
  for (const [at, mention] of mentions.entries()) {
    const container =
      containerAfter(document, mentions, at, gazetteer) ?? containerBefore(document, mentions, at, gazetteer);
    if (container) containers.set(mention, container);
  }
  return containers;
}

function containerAfter(
  document: Document,
  mentions: readonly Mention[],
  at: number,
  gazetteer: Gazetteer,
): Container | null {
  const mention = mentions[at]!;
  const next = mentions[at + 1];
  if (!next || next.name?.demonym || next.first > mention.last + 4) return null;
  if (document.sentenceOf[mention.last] !== document.sentenceOf[next.first]) return null;
  const gap = document.gapAfter(mention.last);
  if (isBracketed(document, mention, next)) return asContainer(next, gazetteer, mention);
  if (next.first === mention.last + 1 && gap === 'comma' && !isPossessive(document, mention)) {
    return isPeer(document, mentions, at)
      ? null
      : fitting(asContainer(next, gazetteer, mention), mentions, at, gazetteer);
  }
  if (!IS_IN.at(document, mention.last + 1)) return null;
  const between = wordsBetween(document, mention.last, next.first);
  if (!LOCATION.test(between) || (gap === 'comma' && !between.startsWith('in'))) return null;
  return asContainer(next, gazetteer, mention);
}

/** "Copenhagen, Hamburg, Dresden": a city that is also a region holds only what is known to lie in it. */
function fitting(
  container: Container | null,
  mentions: readonly Mention[],
  at: number,
  gazetteer: Gazetteer,
): Container | null {
  if (!container || container.strict || rankOf(mentions[at + 1]!) > 0) return container;
  const { candidates } = mentions[at]!;
  return candidates.some((index) => isWithin(gazetteer.place(index), container)) ? container : null;
}

/** "Andriivka (Kharkiv Oblast)". */
function isBracketed({ text }: Document, mention: Mention, next: Mention): boolean {
  return (
    text.charCodeAt(next.start - 1) === BRACKET &&
    /^\s?\($/.test(text.slice(mention.end, next.start)) &&
    /^[\w\s]{0,12}[),]/.test(text.slice(next.end, next.end + 14))
  );
}

/** "Nigeria, Niger and Togo", "Utah, Virginia, Washington": a list of equals and no containment. */
function isPeer(document: Document, mentions: readonly Mention[], at: number): boolean {
  const mention = mentions[at]!;
  const next = mentions[at + 1]!;
  const rank = rankOf(mention);
  // "Copenhagen, Hamburg, Mannheim": the city of a region's name amid cities.
  if (rankOf(next) === 0) return rank === 0 && goesOn(document, mentions, at);
  if (rank === 0 || rank < rankOf(next)) return false;
  if (isGovernment(mention)) return !isRegionOf(mention, next) || goesOn(document, mentions, at);
  const neighbours = [mentions[at - 1], mentions[at + 2]];
  return neighbours.some((other, side) => {
    if (!other || rankOf(other) !== rank) return false;
    const distance = side === 0 ? mention.first - other.last : other.first - next.last;
    const word = document.word(side === 0 ? mention.first - 1 : next.last + 1);
    return distance === 1 || (distance === 2 && word === 'and');
  });
}

/** "Georgia, United States". */
function isRegionOf(mention: Mention, country: Mention): boolean {
  const code = rankOf(country) === 2 ? country.name?.best.country : undefined;
  return (mention.name?.bearers ?? []).some(
    ({ place }) => place.featureCode === 'ADM1' && place.country === code,
  );
}

/** Whether a comma or an "and" and one more name follow the next mention. */
function goesOn(document: Document, mentions: readonly Mention[], at: number): boolean {
  const next = mentions[at + 1]!;
  const after = mentions[at + 2];
  if (!after) return false;
  if (after.first === next.last + 1) return document.gapAfter(next.last) === 'comma';
  const and = document.word(next.last + 1) === 'and';
  // "Ankara, Riyadh and the Vatican".
  const step = and && document.word(next.last + 2) === 'the' ? 3 : 2;
  return and && after.first === next.last + step;
}

/** 2 for a country, 1 for a region, 0 for anything else. */
function rankOf(mention: Mention): number {
  const code = mention.name?.best.featureCode ?? 'ADM1';
  if (code.startsWith('PCL')) return 2;
  return code === 'ADM1' ? 1 : 0;
}

function wordsBetween(document: Document, from: number, to: number): string {
  const words: string[] = [];
  for (let index = from + 1; index < to; index++) words.push(document.word(index));
  return words.join(' ');
}

function containerBefore(
  document: Document,
  mentions: readonly Mention[],
  at: number,
  gazetteer: Gazetteer,
): Container | null {
  const mention = mentions[at]!;
  const previous = mentions[at - 1];
  if (!previous || mention.first - previous.last > 5) return null;
  if (document.sentenceOf[previous.last] !== document.sentenceOf[mention.first]) return null;
  if (isPossessive(document, previous) && onlyKindWords(document, previous.last, mention.first)) {
    return asContainer(previous, gazetteer, mention);
  }
  if (previous.name?.demonym && kindOf(document, previous.last, mention.first)) {
    return asContainer(previous, gazetteer, mention);
  }
  return null;
}

function onlyKindWords(document: Document, from: number, to: number): boolean {
  for (let index = from + 1; index < to; index++) {
    const word = document.word(index);
    if (document.has(index, CAPITAL)) return false;
    if (!KIND_WORDS.has(word) && !DIRECTION_ADJECTIVES.has(word) && word !== 'of') return false;
  }
  return true;
}

/** Ukrainian [city] of X, Ukrainian [village] X, with at most two adjectives between. */
function kindOf(document: Document, from: number, to: number): boolean {
  for (let index = from + 1; index < to; index++) if (KIND_WORDS.has(document.word(index))) return true;
  return false;
}

function asContainer(holder: Mention, gazetteer: Gazetteer, held: Mention): Container | null {
  if (holder.name !== null && holder.name === held.name) return null;
  const known =
    holder.name && !holder.wants
      ? holder.name.bearers.filter((bearer) => isWellKnown(bearer, holder)).map(({ index }) => index)
      : holder.candidates;
  const town = holder.name?.best;
  if (town?.featureClass === 'P' && held.wants?.featureCode === 'ADM2') {
    const codes = { country: town.country, region: town.admin1 };
    return { key: `${town.id}`, within: [codes], strict: true };
  }
  const within = known
    .filter((index) => holder.candidates.includes(index))
    .map((index) => gazetteer.place(index))
    .filter((place) => /^(PCL|ADM1|TERR)/.test(place.featureCode))
    .map(codesOf);
  if (within.length === 0) return null;
  return { key: within.map((codes) => codes.region || codes.country).join('+'), within };
}

/** A region contains things under the name by which it is known, and not under one that a greater city bears. */
function isWellKnown({ name, display, prominence }: Bearer, { name: entry }: Mention): boolean {
  const proper = display || (name !== null && name.kind !== 'variant') || name?.lang === 'en';
  return proper && prominence >= (entry?.prominence ?? 0) - LESS_KNOWN;
}

function codesOf(place: Place): { country: string; region: string } {
  return { country: place.country, region: place.featureCode === 'ADM1' ? place.admin1 : '' };
}

/** Whether a place lies in a container. */
export function isWithin(place: Place, container: Container): boolean {
  return container.within.some(
    ({ country, region }) => place.country === country && (region === '' || place.admin1 === region),
  );
}

/**
 * Whether a place is in another country than the region that the text puts it in: "Bradford, Ontario"
 * is not the one in England. Countries as containers are left out, since texts disagree about borders.
 */
export function isAbroad(place: Place, container: Container): boolean {
  if (container.strict) return !isWithin(place, container);
  const { within } = container;
  return within.every(({ country, region }) => region !== '' && country !== place.country);
}
