import { STATE_ABBREVIATIONS } from '../../text/en/us-states';
import { CAPITAL, type Document } from '../document';
import { indexOfGazetteer } from '../gazetteer-index';
import { createMention, type Mention } from '../mention';
import type { Recognizer } from '../recognizer';
import { isIn } from '../word-test';

const NAME = 'state-abbreviations';
/** First words of the abbreviations. */
const MAY_BEGIN = isIn(new Set([...STATE_ABBREVIATIONS.keys()].map((words) => words.split(' ')[0]!)));

/** "Moscow, Ida." and "Paris, TX": an abbreviated state after a name and a comma. */
export const stateAbbreviations: Recognizer = {
  name: NAME,
  recognize(document, gazetteer, mentions) {
    const found: Mention[] = [];
    for (const [at, mention] of mentions.entries()) {
      const last = found.at(-1);
      if (last && mention.first <= last.last) continue;
      found.push(mention);
      const first = mention.last + 1;
      if (document.gapAfter(mention.last) !== 'comma' || !document.has(first, CAPITAL)) continue;
      const read = readAbbreviation(document, first);
      if (!read) continue;
      const region = indexOfGazetteer(gazetteer).regions.get(read.code);
      if (region === undefined) continue;
      const next = mentions[at + 1];
      if (next && next.first === first && next.last > read.last) continue;
      const state = createMention(document, NAME, first, read.last, null);
      state.candidates = [region];
      found.push(state);
    }
    return found;
  },
};

function readAbbreviation(document: Document, first: number): { code: string; last: number } | null {
  if (!MAY_BEGIN.at(document, first)) return null;
  const gap = document.gapAfter(first);
  if (gap === 'stop' && document.has(first + 1, CAPITAL)) {
    const code = STATE_ABBREVIATIONS.get(`${document.word(first)} ${document.word(first + 1)}`);
    if (code) return { code, last: first + 1 };
  }
  const code = STATE_ABBREVIATIONS.get(document.word(first));
  if (!code) return null;
  const end = document.ends[first]!;
  const stopped = document.text[end] === '.';
  const printed = document.text.slice(document.starts[first]!, end);
  const postal = printed.length === 2 && printed === printed.toUpperCase();
  return stopped || postal ? { code, last: first } : null;
}
