import type { TimeExpression } from '../../time/types';
import type { Sentence } from '../reading/sentence';

/** Longest dateline, UTF-16 code units. */
const LONGEST = 90;

/** "KYIV, Nov 12 (Agency) - ", "BRYANSK, Russia, June 2 - ", "KHERSON REGION, 18 Jan. ": a place in capitals and the day of writing. */
const DATELINE =
  /^\p{Lu}[\p{Lu}'’/ -]{2,40},[^.!?\n]{0,60}?\d[^.!?\n]{0,40}?(?:\s[-–—]\s|\.\s+(?=["“]?\p{Lu}))/u;

/**
 * The times of a sentence without those of its dateline, which tells when a report was written and not
 * when anything in it happened.
 */
export function withoutDateline(
  { start, end }: Sentence,
  times: readonly TimeExpression[],
  text: string,
): readonly TimeExpression[] {
  const [first] = times;
  if (!first || first.start - start > LONGEST) return times;
  const match = DATELINE.exec(text.slice(start, Math.min(end, start + 2 * LONGEST)));
  return match ? times.filter((time) => time.start >= start + match[0].length) : times;
}
