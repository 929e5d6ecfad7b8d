import { CAPITAL, type Document, INITIAL } from '../recognize/document';
import { fits } from '../recognize/word-test';
import { COMMON_WORDS } from '../text/en/common-words';
import type { Phrase } from './phrase';

/** The tokens of a name whose place a phrase tells, inclusive. */
export interface Subject {
  readonly first: number;
  readonly last: number;
}

const LONGEST_NAME = 3;
/** Words that may stand between a name and where it is: "Zaitseve, a village about 6 km south of …". */
const IS_FILLER = fits(
  /^(a|an|the|small|tiny|village|town|city|settlement|hamlet|suburb|located|situated|lying|which|that|is|lies|sits|some|about|around|roughly|approximately|nearly|almost|just|only|under|over|at|another)$/,
);

/**
 * The name that a phrase tells the place of: "Bohdanivka (6km northwest of Bakhmut)", "the village of
 * X, about 12 km east of Y". Null when the phrase stands by itself.
 */
export function subjectOf(document: Document, phrase: Phrase): Subject | null {
  if (phrase.type === 'part' || phrase.type === 'between') return null;
  let index = phrase.first - 1;
  let steps = 0;
  while (steps < 8 && !document.has(index, CAPITAL) && IS_FILLER.at(document, index)) {
    index--;
    steps++;
  }
  if (!isSeparated(document, index, phrase, steps)) return null;
  return nameEndingAt(document, index);
}

/**
 * The last token of what stands before "X, northwest of Y", -1 where nothing does. Without a distance
 * it may also say where something happened, so only a settlement there is told of.
 */
export function besideOf(document: Document, phrase: Phrase): number {
  const before = phrase.first - 1;
  const told = phrase.type === 'direction' && phrase.anchor >= 0 && /^,\s$/.test(document.textAfter(before));
  return told && document.has(before, CAPITAL) ? before : -1;
}

/** A parenthesis or a comma after the name; without one the phrase says where the event was. */
function isSeparated(document: Document, index: number, phrase: Phrase, steps: number): boolean {
  if (index < 0 || document.sentenceOf[index] !== document.sentenceOf[phrase.first]) return false;
  const gap = document.textAfter(index);
  if (/^\s?\(\s?$/.test(gap)) return true;
  // "in Lyman, 7 km north of which": only a distance places a name after a comma.
  if (/^,\s$/.test(gap)) return phrase.distanceKm !== undefined;
  return (
    gap === ' ' &&
    steps > 0 &&
    /^(is|lies|sits|located|situated|which)$/.test(document.word(index + 1)) &&
    phrase.distanceKm !== undefined
  );
}

function nameEndingAt(document: Document, last: number): Subject | null {
  if (!isNameToken(document, last)) return null;
  let first = last;
  while (last - first < LONGEST_NAME - 1 && isJoined(document, first - 1) && isNameToken(document, first - 1))
    first--;
  return { first, last };
}

function isJoined(document: Document, index: number): boolean {
  const gap = document.gapAfter(index);
  return gap === 'space' || gap === 'hyphen';
}

function isNameToken(document: Document, index: number): boolean {
  if (!document.has(index, CAPITAL)) return false;
  return !(document.has(index, INITIAL) && COMMON_WORDS.has(document.word(index)));
}
