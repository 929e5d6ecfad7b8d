import type { Resolution } from '../../../geo/types';
import type { Sentence } from './sentence';

/** "Kiev (Agency) - ": after a name that is not in capitals, who wrote it. */
const AGENCY = /^(?:,[^()\n]{1,25})?\s+\([^()\n]{2,30}\)\s[-–—]\s/;

/** "KYIV, September 20 (Agency) - ": where the report was written. */
export function isDateline({ quote, start, end }: Resolution, text: string): boolean {
  if (quote.length < 3) return false;
  const opens = start === 0 || /\n\s*$/.test(text.slice(Math.max(0, start - 3), start));
  if (!opens) return false;
  if (quote !== quote.toUpperCase()) return AGENCY.test(text.slice(end, end + 60));
  return /^[^.!?\n]{0,90}?\s[-–—]\s/.test(text.slice(end, end + 100));
}

/** Words of the longest dateline. */
const LONGEST = 14;

/** How many words of a sentence are its dateline, 0 for none: a town in capitals, what follows it, and a dash. */
export function datelineOf(sentence: Sentence): number {
  if (sentence.size === 0) return 0;
  const { printed, actor } = sentence.kindAt(0);
  // "AFU drones - four of them - ..."
  if (!/^\p{Lu}{3,}$/u.test(printed) || actor?.cased) return 0;
  const opening = sentence.words.slice(0, LONGEST);
  const isCut = /[,(]|\s[-–—]\s/;
  const name = opening.findIndex(({ gap }, index) => index > 0 && isCut.test(gap));
  if (name < 0 || opening.slice(0, name).some(({ text }) => text !== text.toUpperCase())) return 0;
  return Math.max(
    0,
    opening.findIndex(({ gap }, index) => index > 0 && /\s[-–—]\s/.test(gap)),
  );
}
