import { ADMINISTRATIVE_WORDS } from '../../text/en/features';
import { ALL_CAPITALS, CAPITAL, type Document, HEADLINE, NUMERIC } from '../document';
import { createMention, type Mention } from '../mention';
import { type NameEntries, type NameEntry, namesIn } from '../name-entry';
import type { Recognizer } from '../recognizer';
import { lettersOf } from '../spellings';
import { type TrieWalk, walkOf } from '../trie-walk';

const NAME = 'gazetteer-names';
/** Letters of a last word in lower case that may belong to a name. */
const LONG = 4;

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
    const names = namesIn(gazetteer);
    const walk = walkOf(gazetteer, document.vocabulary);
    for (let first = 0; first < document.size; first++) {
      if (!(document.flags[first]! & (CAPITAL | NUMERIC))) continue;
      const match = longestMatch(document, names, walk, first);
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
  const alike = name.spellings.placesOf(lettersOf(document.text.slice(mention.start, mention.end)));
  return alike.length > 0 ? alike : mention.candidates;
}

function longestMatch(document: Document, names: NameEntries, walk: TrieWalk, first: number): Match | null {
  // Most capitalised words begin no name; they leave here.
  if (!walk.begins(document.words[first]!)) return null;
  let node = walk.trie.root;
  let best: Match | null = null;
  for (let index = first; index < document.size; index++) {
    if (index > first && !joins(document, index - 1)) break;
    const number = document.words[index]!;
    const word = document.word(index);
    const capital = (document.flags[index]! & (CAPITAL | NUMERIC)) !== 0;
    if (capital && word.endsWith("'s")) {
      const end = walk.stepBare(node, number);
      const name = end < 0 ? null : names.at(end, () => keyOf(document, first, index, 2));
      if (name && spelledAlike(document, name, first, index)) best = { last: index, name, cut: 2 };
    }
    node = walk.step(node, number);
    if (node < 0) break;
    // "Kharkiv oblast" is left to the recogniser of such words; "Kharkivska oblast" has no shorter name.
    const isKind = !capital && ADMINISTRATIVE_WORDS.has(word);
    if (!capital && (index === first || word.length < LONG || (isKind && best !== null))) continue;
    const name = names.at(node, () => keyOf(document, first, index, 0));
    if (!name || (!capital && !(isKind ? isRegion(name) : name.spellings.endsInLowerCase))) continue;
    if (spelledAlike(document, name, first, index)) best = { last: index, name, cut: 0 };
  }
  return best;
}

function isRegion({ bearers }: NameEntry): boolean {
  return bearers.some(({ place }) => place.featureClass === 'A');
}

function keyOf(document: Document, first: number, last: number, cut: number): string {
  let key = '';
  for (let index = first; index < last; index++) key += `${document.word(index)} `;
  const word = document.word(last);
  return key + word.slice(0, word.length - cut);
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
  const printed = lettersOf(document.text.slice(document.starts[first]!, document.ends[last]!));
  if (name.spellings.beginIn(printed)) return true;
  const length = name.key.replaceAll(' ', '').length;
  if (!document.has(first, ALL_CAPITALS)) return length === SHORT && !name.spellings.isCode;
  return length === SHORT || (document.has(first, HEADLINE) && name.prominence > 15);
}
