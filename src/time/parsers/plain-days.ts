import { DAY, intervalOf, type Reference } from '../calendar';
import { DAY_WORDS, readDay } from '../day-words';
import { MONTH } from '../en/words';
import type { Found } from '../parser';

/** What makes a day more than plain when it stands before it: "next Monday", "to March 8". */
const LEAD =
  /(?:\b(?:last|next|this|past|coming|upcoming|following|by|until|till|before|to|through|week|[a-z]{3,6}day)\s+|(?:\d(?:st|nd|rd|th)?|[a-z]{3,6}day,|[-–—/])\s*|[\w$€£#№'])$/i;
/** What makes it more than plain when it follows: a clock, a range, a part of the day, another date; in "on May 5, 24 drones" nothing does. */
const TAIL =
  /^(?:\s*[-–—/]|['\w]|\s*[@:.]?\d|\s*,\s*(?:[@:.]\d|\d{3}|\d{1,2}(?:[:.]\d|(?:st|nd|rd|th)\b|\s*(?:[ap]\.?m\b|[-–—,&/]\s*\d|(?:and|to|o'clock|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|of)\b)))|\s*,?\s*(?:(?:at|around|about|to|until|till|through|next|last|this|of|ago)\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))/i;
/** How far the two are looked for, UTF-16 code units. */
const AROUND = 16;

const DAYS = new RegExp(`\\b(?:(?:on\\s+(?!${MONTH}))?${DAY_WORDS}|today|yesterday)\\b`, 'gi');

/** Days that stand alone in folded text, and the text with blanks in their place. */
export interface PlainDays {
  readonly found: readonly Found[];
  readonly rest: string;
}

/**
 * Reads "on Monday", "March 8", "8 March 2023", "today" and "yesterday" where nothing around makes them
 * part of more. They are most of a report's times, and a fraction of the work of a whole date parser.
 */
export function readPlainDays(text: string, reference: Reference): PlainDays {
  const found: Found[] = [];
  const rest = text.replace(DAYS, (quote: string, start: number) => {
    const end = start + quote.length;
    const plain =
      !LEAD.test(text.slice(Math.max(0, start - AROUND), start)) && !TAIL.test(text.slice(end, end + AROUND));
    if (!plain) return quote;
    const day = dayOf(quote.replace(/^on\s+/i, ''), reference);
    const interval = day === null ? null : intervalOf(day, day + DAY, 'day', reference);
    if (interval) found.push({ start, end, quote, interval, parser: 'chrono', timeOnly: false });
    return ' '.repeat(quote.length);
  });
  return { found, rest };
}

function dayOf(words: string, reference: Reference): number | null {
  if (/^today$/i.test(words)) return reference.day;
  if (/^yesterday$/i.test(words)) return reference.day === null ? null : reference.day - DAY;
  return readDay(words, reference);
}
