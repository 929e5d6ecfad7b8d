import type { Found } from '../parser';
import type { TimeRefiner } from '../refiner';

/** Drops what only looks like a time: scores, ratios, brigade and house numbers. */
export const unlikely: TimeRefiner = {
  name: 'unlikely',
  refine: (found, text) => found.filter((one) => one.parser !== 'day-and-clock' || isLikely(one, text)),
};

function isLikely({ quote, start, end }: Found, text: string): boolean {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  if (/[\w$€£#№-]/.test(before) || /[\w%°]/.test(after)) return false;
  // "On the 31st, a Thursday" tells the day twice.
  if (/day$/i.test(quote) && /,\s+an?\s+$/i.test(text.slice(Math.max(0, start - 5), start))) return false;
  // A bare clock needs a word or an a.m.: "14:30" alone is as often a score or a verse.
  if (/^\d{1,2}[:.]\d{2}$/.test(quote)) return isClock(text, start, end);
  if (/^\d{1,2}[.:]\d{2}\s*(?:-|–|to)\s*\d{1,2}[.:]\d{2}$/.test(quote)) return isClock(text, start, end);
  return true;
}

function isClock(text: string, start: number, end: number): boolean {
  return (
    /\b(?:at|around|about|by|from|since|until|before|after)\s+(?:about\s+|around\s+)?$/i.test(
      text.slice(Math.max(0, start - 18), start),
    ) || /^\s*(?:local|Kyiv|Moscow|GMT|UTC|hours|a\.?m|p\.?m|on\s)/i.test(text.slice(end, end + 8))
  );
}
