import { COMMON_WORDS } from '../../text/en/common-words';
import { UNITS } from '../../text/en/directions';
import { ADMINISTRATIVE_WORDS, FEATURE_WORDS_AFTER, KIND_WORDS } from '../../text/en/features';
import { FIRST_NAMES } from '../../text/en/first-names';
import { LOCATIVE_PREPOSITIONS } from '../../text/en/metonymy';
import { ORGANISATION_WORDS } from '../../text/en/organisations';
import { PERSON_TITLES } from '../../text/en/titles';
import { endsLikeVillage, isVillageAdjective } from '../../text/en/villages';
import { isWhiteSpace } from '../../text/gaps';
import { CAPITAL, type Document, HEADLINE, INITIAL } from '../document';
import { createMention, type Mention } from '../mention';
import { beginningAt, endingAt } from '../mention-at';
import type { Recognizer } from '../recognizer';
import { fits, isIn, isOneOf, WordTest } from '../word-test';

const NAME = 'unknown-names';
/** Words of a name that the gazetteer lacks, at most. */
const LONGEST = 3;
/** Times that a list is gone over: one unknown name speaks for the next. */
const ROUNDS = 3;
const IS_PROPER = new WordTest((_, bare) => isProper(bare));
const IS_FIRST_NAME = isIn(FIRST_NAMES);
const IS_VILLAGE_ADJECTIVE = new WordTest(isVillageAdjective);
const ENDS_LIKE_VILLAGE = new WordTest((_, bare) => endsLikeVillage(bare));
const IS_LOCATIVE = isIn(LOCATIVE_PREPOSITIONS);
const IS_KIND = fits(/^(village|town|settlement|hamlet)s?$/);
const IS_PLURAL = new WordTest((word) => word.endsWith('s'));
const IS_BODY = isOneOf(
  'council councillor hall head headman elder school hospital club square board chief festival people',
);
const IS_OF = isOneOf('of');
const IS_AND = isOneOf('and');
const BRACKET = 0x28;
/** From this prominence a name is itself, whatever stands after it. */
const KNOWN_PLACE = 12;

interface Unknown {
  readonly first: number;
  readonly last: number;
  /** UTF-16 units of a possessive ending. */
  readonly cut: number;
}

/**
 * Names that the gazetteer lacks where the words call for a settlement: "the village of X", "X village", "in
 * Bohdanivka, X and Klishchiivka", "X (6km northwest of …)", "near Hrakove"; and their other mentions.
 */
export const unknownNames: Recognizer = {
  name: NAME,
  recognize(document, _gazetteer, mentions) {
    const whole = joinPartNames(document, mentions);
    const taken = new Uint8Array(document.size);
    for (const { first, last } of whole) for (let index = first; index <= last; index++) taken[index] = 1;
    const spans = spansOf(document, taken);
    if (spans.length === 0) return whole;
    const known = new Known(whole);
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
        known.add(mention);
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
  if (!IS_VILLAGE_ADJECTIVE.at(document, first) || document.has(first, HEADLINE)) return -1;
  const noun = last + 1;
  if (document.gapAfter(last) !== 'space' || !isNamePart(document, noun)) return -1;
  if (next && next.first === noun) return next.wants ? -1 : next.last;
  return noun;
}

/** Mentions by their first and last tokens. */
class Known {
  readonly #whole: readonly Mention[];
  readonly #added = new Map<number, Mention>();

  constructor(whole: readonly Mention[]) {
    this.#whole = whole;
  }

  add(mention: Mention): void {
    this.#added.set(mention.first, mention).set(mention.last, mention);
  }

  /** The mention that begins or ends at a token. */
  at(token: number): Mention | null {
    const added = this.#added.get(token);
    if (added) return added;
    const at = Math.max(beginningAt(this.#whole, token), endingAt(this.#whole, token));
    return at < 0 ? null : this.#whole[at]!;
  }
}

/** Runs of capitalised words that no mention covers, and that may be a name. */
function spansOf(document: Document, taken: Uint8Array): Unknown[] {
  const spans: Unknown[] = [];
  const { marked, flags } = document;
  let next = 0;
  for (let at = 0; at < marked.length; at++) {
    const first = marked[at]!;
    if (first < next || taken[first] || !(flags[first]! & CAPITAL) || !IS_PROPER.at(document, first))
      continue;
    let last = first;
    while (!taken[last + 1] && document.gapAfter(last) === 'space' && document.has(last + 1, CAPITAL)) last++;
    if (last - first < LONGEST && isName(document, first, last)) {
      spans.push({ first, last, cut: cutOf(document, last) });
    }
    next = last + 1;
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
function isCalledFor(document: Document, span: Unknown, known: Known): boolean {
  if (isBeforeDistance(document, span) || isAfterKind(document, span) || isBeforeKind(document, span))
    return true;
  const sides = sidesInList(document, span, known);
  if (sides === 2) return true;
  if (!ENDS_LIKE_VILLAGE.at(document, span.last)) return false;
  return sides === 1 || IS_LOCATIVE.at(document, span.first - 1);
}

/** "Hryhorivske (6km northwest of Bakhmut)". */
function isBeforeDistance(document: Document, { last }: Unknown): boolean {
  if (document.gapAfter(last) !== 'other' || !endsInBracket(document, last + 1)) return false;
  if (document.textAfter(last).trim() !== '(') return false;
  const word = document.word(last + 1);
  return UNITS.has(word.replace(/^\d+/, ''))
    ? /^\d/.test(word)
    : /^\d+$/.test(word) && UNITS.has(document.word(last + 2));
}

/** Whether a bracket or a space stands right before a token. */
function endsInBracket({ text, starts }: Document, index: number): boolean {
  const before = text.charCodeAt(starts[index]! - 1);
  return before === BRACKET || isWhiteSpace(before);
}

/** "the village of X", "the settlement X". */
function isAfterKind(document: Document, { first }: Unknown): boolean {
  if (document.has(first, INITIAL) || document.gapAfter(first - 1) !== 'space') return false;
  const of = IS_OF.at(document, first - 1);
  const kind = of ? first - 2 : first - 1;
  if (!IS_KIND.at(document, kind) || document.has(kind, CAPITAL)) return false;
  return of || !IS_PLURAL.at(document, kind);
}

/** "Torkula village"; not "Torkula village council". */
function isBeforeKind(document: Document, { last, cut }: Unknown): boolean {
  const kind = last + 1;
  if (cut > 0 || document.gapAfter(last) !== 'space' || !IS_KIND.at(document, kind)) return false;
  if (document.has(kind, CAPITAL) || IS_PLURAL.at(document, kind)) return false;
  return document.gapAfter(kind) !== 'space' || !IS_BODY.at(document, kind + 1);
}

/** On how many sides a settlement that is known stands beside it in a list. */
function sidesInList(document: Document, { first, last }: Unknown, known: Known): number {
  let sides = 0;
  const comma = document.gapAfter(first - 1) === 'comma';
  const before = IS_AND.at(document, first - 1) ? first - 2 : comma ? first - 1 : -1;
  if (before >= 0 && isSettlement(known.at(before))) sides++;
  const and = IS_AND.at(document, last + 1) && !document.has(last + 1, CAPITAL);
  const after = and ? last + 2 : document.gapAfter(last) === 'comma' ? last + 1 : -1;
  if (after >= 0 && isSettlement(known.at(after))) sides++;
  return sides;
}

/** A town or village; capitals stand in lists with people and governments. */
function isSettlement(mention: Mention | null): boolean {
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
