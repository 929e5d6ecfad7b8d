import { CAPITAL, type Document, INITIAL, NUMERIC } from '../recognize/document';
import { SoughtWords } from '../recognize/sought-words';
import { fits, isIn, isOneOf } from '../recognize/word-test';
import { BEARINGS, DIRECTION_ADJECTIVES, NEAR_PHRASES, NUMBER_WORDS, UNITS } from '../text/en/directions';
import type { AnchorLookup, Phrase, PhraseReader } from './phrase';
import { between } from './phrases/between';
import { direction } from './phrases/direction';
import { near } from './phrases/near';
import { offset } from './phrases/offset';
import { part } from './phrases/part';

/** All readers of phrases; the first that reads something at a token wins. */
export const PHRASE_READERS: readonly PhraseReader[] = [offset, direction, part, between, near];

/** Words with which a phrase can begin; other tokens are passed by. */
const OPENERS: ReadonlySet<string> = new Set([
  ...BEARINGS.keys(),
  ...DIRECTION_ADJECTIVES.keys(),
  ...NUMBER_WORDS.keys(),
  ...NEAR_PHRASES.map((words) => words[0]!),
  'between',
  'further',
  'farther',
  'to',
]);

const OPENS = new SoughtWords((word, _, flags) => OPENERS.has(word) || (flags & NUMERIC) !== 0);
/** Phrases of nearness of several words begin with words that are everywhere, "in the vicinity of", so more of them is looked at. */
const LONG_PHRASES = NEAR_PHRASES.filter((words) => words.length > 1);
const BEGINS_LONG = isIn(new Set(LONG_PHRASES.map((words) => words[0]!)));
const IS_SECOND = isIn(new Set(LONG_PHRASES.map((words) => words[1]!)));
const IS_THIRD = isIn(new Set(LONG_PHRASES.map((words) => words[2] ?? words[1]!)));
const IS_UNIT = isIn(UNITS);
const IS_NUMBER = isIn(NUMBER_WORDS);
const ENDS_IN_LETTER = fits(/[a-z]$/i);
const IS_TO = isOneOf('to');
const IS_THE = isOneOf('the');

/** The relations in a document, in text order, disjoint. */
export function findPhrases(document: Document, anchors: AnchorLookup): Phrase[] {
  const phrases: Phrase[] = [];
  let next = 0;
  for (const first of document.sought) {
    if (first < next || !OPENS.at(document, first) || !opens(document, first)) continue;
    for (const reader of PHRASE_READERS) {
      const phrase = reader.read(document, first, anchors);
      if (!phrase) continue;
      phrases.push(phrase);
      next = phrase.last + 1;
      break;
    }
  }
  return phrases;
}

function opens(document: Document, index: number): boolean {
  if (document.has(index, NUMERIC)) {
    return (
      ENDS_IN_LETTER.at(document, index) || IS_UNIT.at(document, index + 1) || IS_UNIT.at(document, index + 2)
    );
  }
  if (document.has(index, CAPITAL) && !document.has(index, INITIAL)) return false;
  // "a" and "to" are everywhere; they open a phrase only in "a mile" and "to the west".
  if (IS_TO.at(document, index)) return IS_THE.at(document, index + 1);
  if (BEGINS_LONG.at(document, index)) return goesOn(document, index);
  return !IS_NUMBER.at(document, index) || IS_UNIT.at(document, index + 1);
}

function goesOn(document: Document, index: number): boolean {
  if (!IS_SECOND.at(document, index + 1)) return false;
  return !IS_THE.at(document, index + 1) || IS_THIRD.at(document, index + 2);
}
