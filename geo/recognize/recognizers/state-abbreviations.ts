import { STATE_ABBREVIATIONS } from '../../text/en/us-states';
import type { Gazetteer } from '../../types';
import { CAPITAL, type Document } from '../document';
import { indexOfGazetteer } from '../gazetteer-index';
import { createMention, type Mention } from '../mention';
import type { Recognizer } from '../recognizer';
import { isIn } from '../word-test';

const NAME = 'state-abbreviations';
const CAPITAL_DISTRICT = 'US.DC';
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
      const end = endOf(document, read.last);
      // "Washington, D.C." is one name.
      const seat = read.code === CAPITAL_DISTRICT ? seatIn(gazetteer, mention, read.code) : null;
      if (seat !== null) {
        const whole = createMention(document, mention.trace[0]!, mention.first, read.last, mention.name, end);
        whole.candidates = [seat];
        found[found.length - 1] = whole;
        continue;
      }
      const state = createMention(document, NAME, first, read.last, null, end);
      state.candidates = [region];
      found.push(state);
    }
    return found;
  },
};

/** The town of the mention that lies in a region of its own. */
function seatIn(gazetteer: Gazetteer, mention: Mention, region: string): number | null {
  const isSeat = (index: number): boolean => {
    const { admin1, featureClass } = gazetteer.place(index);
    return featureClass === 'P' && admin1 === region;
  };
  return mention.candidates.find(isSeat) ?? null;
}

/** The last full stop of "D.C." or "Ida." is part of it. */
function endOf({ text, ends }: Document, last: number): number {
  return text[ends[last]!] === '.' ? ends[last]! + 1 : ends[last]!;
}

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
