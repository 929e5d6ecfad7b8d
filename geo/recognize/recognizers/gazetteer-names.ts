import { ADMINISTRATIVE_WORDS, FEATURE_WORDS_AFTER } from '../../text/en/features';
import { ALL_CAPITALS, CAPITAL, type Document, HEADLINE, NUMERIC } from '../document';
import { createMention, type Mention } from '../mention';
import type { NameEntry } from '../name-entry';
import { NameTest } from '../name-sort';
import { type Opening, type Openings, openingsOf } from '../openings';
import type { Recognizer } from '../recognizer';
import { isShort, isSpelledAlike, placesSpelled } from '../spelled-alike';
import { lettersOf } from '../spellings';
import { isIn, WordTest } from '../word-test';

const NAME = 'gazetteer-names';
/** Letters of a last word in lower case that may belong to a name. */
const LONG = 4;

const IS_ADMINISTRATIVE = isIn(ADMINISTRATIVE_WORDS);
const IS_FEATURE = isIn(FEATURE_WORDS_AFTER);
const IS_OWNED = new WordTest((word, bare) => word !== bare);
const IS_LONG = new WordTest((word) => word.length >= LONG);
const IS_REGION = new NameTest(({ bearers }) => bearers.some(({ place }) => place.featureClass === 'A'));

interface Match {
  readonly last: number;
  readonly name: NameEntry;
  /** UTF-16 units of a possessive ending that do not belong to the name. */
  readonly cut: number;
  /** The places that it may be; null for all that are spelt as printed. */
  readonly places: readonly number[] | null;
}

/** Names of the gazetteer: the longest that begins at each capitalised token, in one pass. */
export const gazetteerNames: Recognizer = {
  name: NAME,
  recognize(document, gazetteer) {
    const mentions: Mention[] = [];
    const openings = openingsOf(gazetteer, document.vocabulary);
    const { marked, words } = document;
    let next = 0;
    for (let at = 0; at < marked.length; at++) {
      const first = marked[at]!;
      if (first < next) continue;
      // Most capitalised words begin no name; they leave here.
      const opening = openings.at(words[first]!);
      if (opening === null) continue;
      const match = longestMatch(document, openings, opening, first);
      if (!match) continue;
      const end = document.ends[match.last]! - match.cut + stopAfter(document, match);
      const mention = createMention(document, NAME, first, match.last, match.name, end);
      mention.candidates = match.places ?? placesAsPrinted(document, match.name, mention);
      mentions.push(mention);
      next = match.last + 1;
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

function placesAsPrinted(
  document: Document,
  name: NameEntry,
  { first, last, start, end }: Mention,
): readonly number[] {
  if (!isShort(name, last - first)) return name.places;
  return placesSpelled(name, lettersOf(document.text.slice(start, end)), last - first);
}

function longestMatch(
  document: Document,
  { names, walk }: Openings,
  opening: Opening,
  first: number,
): Match | null {
  const single = document.has(first, HEADLINE) ? opening.singleInHeadline : opening.single;
  let best: Match | null = single && {
    last: first,
    name: single.name,
    cut: single.cut,
    places: single.places,
  };
  let { node } = opening;
  for (let index = first + 1; node >= 0 && index < document.size && joins(document, index - 1); index++) {
    const number = document.words[index]!;
    const capital = document.has(index, CAPITAL | NUMERIC);
    if (capital && IS_OWNED.at(document, index)) {
      const end = walk.stepBare(node, number);
      const name = end < 0 ? null : names.at(end, () => keyOf(document, first, index, 2));
      if (name && spelledAlike(document, name, first, index))
        best = { last: index, name, cut: 2, places: null };
    }
    node = walk.step(node, number);
    if (node < 0) break;
    // "Kharkiv oblast" is left to the recogniser of such words; "Kharkivska oblast" and "Serebrianskyi forest"
    // have no shorter name.
    const proper = capital || isElided(document, index);
    const isKind = !proper && IS_ADMINISTRATIVE.at(document, index);
    if (!proper && (!IS_LONG.at(document, index) || (isKind && best !== null))) continue;
    const name = names.at(node, () => keyOf(document, first, index, 0));
    if (!name) continue;
    const isFeature = best === null && IS_FEATURE.at(document, index);
    if (!proper && !(isKind ? IS_REGION.of(name) : isFeature || name.spellings.endsInLowerCase)) continue;
    if (spelledAlike(document, name, first, index)) best = { last: index, name, cut: 0, places: null };
  }
  return best;
}

/** "Côte d'Ivoire": the capital stands behind the elided article. */
function isElided({ text, starts }: Document, index: number): boolean {
  const apostrophe = text[starts[index]! + 1];
  if (apostrophe !== "'" && apostrophe !== '’') return false;
  return /\p{Lu}/u.test(text[starts[index]! + 2] ?? '');
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

function spelledAlike(document: Document, name: NameEntry, first: number, last: number): boolean {
  const further = last - first;
  if (!isShort(name, further)) return true;
  return isSpelledAlike(name, {
    letters: lettersOf(document.text.slice(document.starts[first]!, document.ends[last]!)),
    further,
    allCapitals: document.has(first, ALL_CAPITALS),
    headline: document.has(first, HEADLINE),
  });
}
