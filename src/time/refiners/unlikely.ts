import type { Found } from '../parser';
import type { TimeRefiner } from '../refiner';

/** Drops what only looks like a time: "Sun", "sat", scores, fractions, ratios, brigade and house numbers. */
export const unlikely: TimeRefiner = {
  name: 'unlikely',
  refine: (found, text) => found.filter((one) => one.parser !== 'chrono' || isLikely(one, text)),
};

function isLikely({ quote, start, end }: Found, text: string): boolean {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  if (/[\w$€£#№-]/.test(before) || /[\w%°]/.test(after)) return false;
  // "On the 31st, a Thursday" tells the day twice.
  if (/day$/i.test(quote) && /,\s+an?\s+$/i.test(text.slice(Math.max(0, start - 5), start))) return false;
  // "Sun", "Sat" and "Mon" are weekdays only with a full stop or beside a date.
  if (/^(?:on\s+)?(?:sun|sat|mon|tue|wed|thu|fri|thur?s|tues)$/i.test(quote))
    return after === '.' || after === ',';
  // "10/12" is a score or a share unless it carries a year.
  if (/^\d{1,2}\/\d{1,2}$/.test(quote)) return false;
  if (/^(?:at\s+|from\s+)?\d{1,2}$/.test(quote)) return false;
  // A bare clock needs a word or an a.m.: "14:30" alone is as often a score or a verse.
  if (/^\d{1,2}[:.]\d{2}$/.test(quote)) return isClock(text, start, end);
  if (/^\d{1,2}[.:]\d{2}\s*(?:-|–|to)\s*\d{1,2}[.:]\d{2}$/.test(quote)) return isClock(text, start, end);
  return !/^(?:now|second|minute|weekend|(?:night|morning|evening|afternoon)(?:\s+(?:this|last|next)\s+\w+)?)$/i.test(
    quote,
  );
}

function isClock(text: string, start: number, end: number): boolean {
  return (
    /\b(?:at|around|about|by|from|since|until|before|after)\s+(?:about\s+|around\s+)?$/i.test(
      text.slice(Math.max(0, start - 18), start),
    ) || /^\s*(?:local|Kyiv|Moscow|GMT|UTC|hours|a\.?m|p\.?m|on\s)/i.test(text.slice(end, end + 8))
  );
}
