import { COMMON_WORDS } from '../../text/en/common-words';
import { UNITS } from '../../text/en/directions';
import { ADMINISTRATIVE_WORDS, FEATURE_WORDS_AFTER, KIND_WORDS } from '../../text/en/features';
import { FIRST_NAMES } from '../../text/en/first-names';
import { LOCATIVE_PREPOSITIONS } from '../../text/en/metonymy';
import { ORGANISATION_WORDS } from '../../text/en/organisations';
import { PERSON_TITLES } from '../../text/en/titles';
import { endsLikeVillage, isVillageAdjective } from '../../text/en/villages';
import { CAPITAL, type Document, HEADLINE, INITIAL } from '../document';
import { createMention, type Mention } from '../mention';
import type { Recognizer } from '../recognizer';
import { WordTest } from '../word-test';

const NAME = 'unknown-names';
/** Words of a name that the gazetteer lacks, at most. */
const LONGEST = 3;
/** Times that a list is gone over: one unknown name speaks for the next. */
const ROUNDS = 3;
const IS_PROPER = new WordTest((word) => isProper(word.replace(/'s$/, '')));
const IS_FIRST_NAME = new WordTest((word) => FIRST_NAMES.has(word));
/** From this prominence a name is itself, whatever stands after it. */
const KNOWN_PLACE = 12;

interface Unknown {
  readonly first: number;
  readonly last: number;
  /** UTF-16 units of a possessive ending. */
  readonly cut: number;
}

/**
 * Names that the gazetteer lacks where the words call for a settlement: "the village of X", "in
 * Bohdanivka, X and Klishchiivka", "X (6km northwest of …)", "near Hrakove"; and their other mentions.
 */
export const unknownNames: Recognizer = {
  name: NAME,
  recognize(document, _gazetteer, mentions) {
    const whole = joinPartNames(document, mentions);
    const known = new Map<number, Mention>();
    for (const mention of whole) {
      known.set(mention.first, mention);
      known.set(mention.last, mention);
    }
    const taken = new Uint8Array(document.size);
    for (const { first, last } of whole) taken.fill(1, first, last + 1);
    const spans = spansOf(document, taken);
    const found = new Map<Unknown, Mention>();
    for (let round = 0; round < ROUNDS; round++) {
      const names = new Set<string>();
      for (const span of spans) {
        if (!found.has(span) && isCalledFor(document, span, known)) names.add(keyOf(document, span));
      }
      if (names.size === 0) break;
      for (const span of spans) {
        if (!names.has(keyOf(document, span))) continue;
        const mention = asMention(document, span);
        found.set(span, mention);
        known.set(span.first, mention).set(span.last, mention);
      }
    }
    return found.size === 0 ? whole : [...whole, ...found.values()].sort((a, b) => a.first - b.first);
  },
};

/** "Zelena Dolyna" is no place called Zelena beside one called Dolyna. */
function joinPartNames(document: Document, mentions: readonly Mention[]): Mention[] {
  const joined: Mention[] = [];
  for (let at = 0; at < mentions.length; at++) {
    const mention = mentions[at]!;
    const next = mentions[at + 1];
    const last = partNameEnd(document, mention, next);
    if (last < 0) {
      joined.push(mention);
      continue;
    }
    joined.push(asMention(document, { first: mention.first, last, cut: cutOf(document, last) }));
    if (next && next.first <= last) at++;
  }
  return joined;
}

/** Last token of the longer name that a mention is only the adjective of, or -1. */
function partNameEnd(document: Document, mention: Mention, next: Mention | undefined): number {
  const { first, last, name, wants } = mention;
  if (first !== last || wants || !name || name.prominence >= KNOWN_PLACE) return -1;
  if (!isVillageAdjective(document.word(first)) || document.has(first, HEADLINE)) return -1;
  const noun = last + 1;
  if (document.gapAfter(last) !== 'space' || !isNamePart(document, noun)) return -1;
  if (next && next.first === noun) return next.wants ? -1 : next.last;
  return noun;
}

/** Runs of capitalised words that no mention covers, and that may be a name. */
function spansOf(document: Document, taken: Uint8Array): Unknown[] {
  const spans: Unknown[] = [];
  for (let first = 0; first < taken.length; first++) {
    if (taken[first] || !isNamePart(document, first)) continue;
    let last = first;
    while (!taken[last + 1] && document.gapAfter(last) === 'space' && document.has(last + 1, CAPITAL)) last++;
    if (last - first < LONGEST && isName(document, first, last)) {
      spans.push({ first, last, cut: cutOf(document, last) });
    }
    first = last;
  }
  return spans;
}

function isName(document: Document, first: number, last: number): boolean {
  for (let index = first; index <= last; index++) if (!isNamePart(document, index)) return false;
  return !document.has(first, HEADLINE) && !IS_FIRST_NAME.at(document, first);
}

function isNamePart(document: Document, index: number): boolean {
  return document.has(index, CAPITAL) && IS_PROPER.at(document, index);
}

/** Whether a word is none that may stand beside a name or in place of one. */
function isProper(word: string): boolean {
  return (
    word.length > 2 &&
    !COMMON_WORDS.has(word) &&
    !PERSON_TITLES.has(word) &&
    !ORGANISATION_WORDS.has(word) &&
    !KIND_WORDS.has(word) &&
    !ADMINISTRATIVE_WORDS.has(word) &&
    !FEATURE_WORDS_AFTER.has(word)
  );
}

/** Whether the words around a name leave nothing but a settlement. */
function isCalledFor(document: Document, span: Unknown, known: ReadonlyMap<number, Mention>): boolean {
  if (isBeforeDistance(document, span) || isAfterKind(document, span)) return true;
  const sides = sidesInList(document, span, known);
  if (sides === 2) return true;
  if (!endsLikeVillage(document.bare(span.last))) return false;
  return sides === 1 || LOCATIVE_PREPOSITIONS.has(document.word(span.first - 1));
}

/** "Hryhorivske (6km northwest of Bakhmut)". */
function isBeforeDistance(document: Document, { last }: Unknown): boolean {
  if (document.textAfter(last).trim() !== '(') return false;
  const word = document.word(last + 1);
  return UNITS.has(word.replace(/^\d+/, ''))
    ? /^\d/.test(word)
    : /^\d+$/.test(word) && UNITS.has(document.word(last + 2));
}

/** "the village of X", "the settlement X". */
function isAfterKind(document: Document, { first }: Unknown): boolean {
  if (document.has(first, INITIAL) || document.gapAfter(first - 1) !== 'space') return false;
  const of = document.word(first - 1) === 'of';
  const word = document.word(of ? first - 2 : first - 1);
  if (document.has(of ? first - 2 : first - 1, CAPITAL)) return false;
  return /^(village|town|settlement|hamlet)s?$/.test(word) && (of || !word.endsWith('s'));
}

/** On how many sides a settlement that is known stands beside it in a list. */
function sidesInList(
  document: Document,
  { first, last }: Unknown,
  known: ReadonlyMap<number, Mention>,
): number {
  let sides = 0;
  const comma = document.gapAfter(first - 1) === 'comma';
  const before = document.word(first - 1) === 'and' ? first - 2 : comma ? first - 1 : -1;
  if (isSettlement(known.get(before))) sides++;
  const and = document.word(last + 1) === 'and' && !document.has(last + 1, CAPITAL);
  const after = and ? last + 2 : document.gapAfter(last) === 'comma' ? last + 1 : -1;
  if (isSettlement(known.get(after))) sides++;
  return sides;
}

/** A town or village; capitals stand in lists with people and governments. */
function isSettlement(mention: Mention | undefined): boolean {
  if (mention?.trace[0] === NAME) return true;
  if (!mention?.name || mention.name.demonym) return false;
  const { featureClass, featureCode } = mention.name.best;
  return featureClass === 'P' && featureCode !== 'PPLC' && mention.name.prominence < KNOWN_PLACE;
}

function asMention(document: Document, { first, last, cut }: Unknown): Mention {
  const mention = createMention(document, NAME, first, last, null, document.ends[last]! - cut);
  mention.belief = 1;
  mention.wants = { featureClass: 'P' };
  return mention;
}

function cutOf(document: Document, last: number): number {
  return document.word(last).endsWith("'s") ? 2 : 0;
}

function keyOf(document: Document, { first, last }: Unknown): string {
  let key = '';
  for (let index = first; index <= last; index++) key += `${document.bare(index)} `;
  return key;
}
