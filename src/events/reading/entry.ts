import type { Draft, ReadingState } from '../draft';
import type { EventDocument } from './document';
import type { Sentence } from './sentence';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}*\\.?';

/** A day or a month at the beginning of a line: "11 January 2023: …", "- 9 Aug. …", "March 2. …". */
const DATED = new RegExp(
  `^[^\\p{L}\\d]*(?:(?:early|late|mid)[ -])?(?:\\d{1,2}(?:\\s*[-–]\\s*\\d{1,2})?\\s+${MONTH}|${MONTH}(?:\\s+\\d{1,2})?)(?:,?\\s+\\d{4})?\\s*[.:,–—-]`,
  'iu',
);

/** Words that a statement without a verb has beside its place, at most. */
const SHORT = 9;

/**
 * Whether a trigger is all that an entry of a chronicle says: "11 January: Wagner in Soledar." The
 * same words in running text are part of a sentence, or the line below a picture.
 */
export function isEntry({ sentence, last }: Draft, { document }: ReadingState): boolean {
  const { words } = sentence;
  const next = words[last + 1];
  if (!next || words.length - last > SHORT) return false;
  if (!isDated(sentence, document)) return false;
  const at = sentence.resolutions.find((index) => document.resolutions[index]!.start === next.start);
  if (at === undefined || document.resolutions[at]!.kind !== 'literal') return false;
  // Nothing but more places may follow.
  return words
    .slice(last + 1)
    .every(({ text: printed, lower }) => /^\p{Lu}/u.test(printed) || lower === 'and');
}

/** Whether the line that a sentence stands in opens with a day or a month, as the entries of a chronicle do. */
export function isDated({ start }: Sentence, { source: { text } }: EventDocument): boolean {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  return DATED.test(text.slice(line, line + 40));
}
