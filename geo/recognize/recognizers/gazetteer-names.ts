import { ADMINISTRATIVE_WORDS } from '../../text/en/features';
import type { Gazetteer } from '../../types';
import { ALL_CAPITALS, CAPITAL, type Document, HEADLINE, NUMERIC } from '../document';
import { createMention, type Mention } from '../mention';
import { type NameEntry, nameAt } from '../name-entry';
import type { Recognizer } from '../recognizer';

const NAME = 'gazetteer-names';
/** Letters of a last word in lower case that may belong to a name. */
const LONG = 4;
const POSSESSIVE = /'s$/;
const CONTRACTION = /'(?:s|ll|re|ve|d|m|t)$/;

interface Match {
  readonly last: number;
  readonly name: NameEntry;
  /** UTF-16 units of a possessive ending that do not belong to the name. */
  readonly cut: number;
}

/** Names of the gazetteer: the longest that begins at each capitalised token, in one pass. */
export const gazetteerNames: Recognizer = {
  name: NAME,
  recognize(document, gazetteer) {
    const mentions: Mention[] = [];
    const count = document.size;
    for (let first = 0; first < count; first++) {
      if (!(document.flags[first]! & (CAPITAL | NUMERIC))) continue;
      const match = longestMatch(document, gazetteer, first);
      if (!match) continue;
      const end = document.ends[match.last]! - match.cut;
      const mention = createMention(
        document,
        NAME,
        first,
        match.last,
        match.name,
        end + stopAfter(document, match),
      );
      mention.candidates = spelledCandidates(document, mention);
      mentions.push(mention);
      first = match.last;
    }
    return mentions;
  },
};

/** The last full stop of "U.S." is part of the name. */
function stopAfter(document: Document, { last, cut }: Match): number {
  const { text, starts, ends } = document;
  if (cut !== 0 || last === 0) return 0;
  const start = starts[last]!;
  const end = ends[last]!;
  const abbreviated = end - start === 1 && ends[last - 1] === start - 1;
  return abbreviated && text[start - 1] === '.' && text[end] === '.' ? 1 : 0;
}

/** Of a short name only the bearers that are spelt so: "US" is no town called Us. */
function spelledCandidates(document: Document, mention: Mention): readonly number[] {
  const { name } = mention;
  if (!name || name.key.length > SHORT + mention.last - mention.first) return mention.candidates;
  const printed = letters(document.text.slice(mention.start, mention.end));
  const alike = name.bearers
    .filter((bearer) => letters(bearer.name?.text ?? '') === printed)
    .map(({ index }) => index);
  return alike.length > 0 ? alike : mention.candidates;
}

function longestMatch(document: Document, gazetteer: Gazetteer, first: number): Match | null {
  const { trie } = gazetteer;
  const start = document.word(first);
  // Most capitalised words begin no name; they leave here.
  if (trie.step(trie.root, start) < 0 && !start.includes("'")) return null;
  const words: string[] = [];
  let node = trie.root;
  let best: Match | null = null;
  for (let index = first; index < document.size; index++) {
    if (index > first && !joins(document, index - 1)) break;
    const word = document.word(index);
    const capital = (document.flags[index]! & (CAPITAL | NUMERIC)) !== 0;
    if (capital && POSSESSIVE.test(word)) {
      const name = accept(document, gazetteer, node, word.slice(0, -2), words, first, index);
      if (name) best = { last: index, name, cut: 2 };
    }
    node = stepApostrophe(gazetteer, node, word);
    if (node < 0) break;
    words.push(word);
    // "Kharkiv oblast" is left to the recogniser of such words; "Kharkivska oblast" has no shorter name.
    const isKind = !capital && ADMINISTRATIVE_WORDS.has(word);
    if (!capital && (words.length < 2 || word.length < LONG || (isKind && best !== null))) continue;
    const name = nameAt(gazetteer, node, words);
    if (!capital && !isKind && !(name && endsInLowerCase(name))) continue;
    if (name && spelledAlike(document, name, first, index)) best = { last: index, name, cut: 0 };
  }
  return best;
}

/** "Serebrianka forest" is written so in English. */
function endsInLowerCase({ bearers }: NameEntry): boolean {
  return bearers.some(({ name }) => name?.lang === 'en' && /\s\p{Ll}+$/u.test(name.text));
}

function accept(
  document: Document,
  gazetteer: Gazetteer,
  node: number,
  word: string,
  words: readonly string[],
  first: number,
  last: number,
): NameEntry | null {
  const end = stepApostrophe(gazetteer, node, word);
  const name = end < 0 ? null : nameAt(gazetteer, end, [...words, word]);
  return name && spelledAlike(document, name, first, last) ? name : null;
}

/** "Slov'yansk" also finds "Slovyansk"; "Canada's" is no town called Canadas and "I'll" is not "Ill.". */
function stepApostrophe(gazetteer: Gazetteer, node: number, word: string): number {
  const next = gazetteer.trie.step(node, word);
  if (next >= 0 || !word.includes("'") || CONTRACTION.test(word)) return next;
  return gazetteer.trie.step(node, word.replaceAll("'", ''));
}

function joins(document: Document, index: number): boolean {
  const gap = document.gapAfter(index);
  if (gap === 'stop') return document.ends[index]! - document.starts[index]! <= 3;
  return gap === 'space' || gap === 'hyphen' || gap === 'line';
}

/** Names of at most this many letters are abbreviations and codes more often than words. */
const SHORT = 4;

/**
 * Short names must be printed as the gazetteer has them: "US" is not "us", "Is" is not "IS". A word
 * of four letters may be in capitals ("KYIV"), a shorter one only in a headline.
 */
function spelledAlike(document: Document, name: NameEntry, first: number, last: number): boolean {
  if (name.key.length > SHORT + (last - first)) return true;
  const length = name.key.replaceAll(' ', '').length;
  const printed = letters(document.text.slice(document.starts[first]!, document.ends[last]!));
  if (name.bearers.some((bearer) => bearer.name && printed.startsWith(letters(bearer.name.text))))
    return true;
  if (!document.has(first, ALL_CAPITALS)) return length === SHORT && !isCodeOnly(name);
  return length === SHORT || (document.has(first, HEADLINE) && name.prominence > 15);
}

function letters(text: string): string {
  return text.replace(/[\s.-]/g, '');
}

function isCodeOnly(name: NameEntry): boolean {
  return name.bearers.every((bearer) => bearer.name?.text === bearer.name?.text.toUpperCase());
}
