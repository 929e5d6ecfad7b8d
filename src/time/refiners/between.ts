import type { Found } from '../parser';
import type { TimeRefiner } from '../refiner';

/** "between Friday and Sunday", "from 24 February until 3 March": two expressions become one range. */
export const between: TimeRefiner = {
  name: 'between',
  refine(found, text) {
    const joined: Found[] = [];
    for (const one of found) {
      const last = joined.at(-1);
      const range = last && join(last, one, text);
      if (range) joined[joined.length - 1] = range;
      else joined.push(one);
    }
    return joined;
  },
};

function join(a: Found, b: Found, text: string): Found | null {
  const middle = text.slice(a.end, b.start);
  const lead = /\b(between|from)\s*(?:the\s+)?$/i.exec(text.slice(Math.max(0, a.start - 14), a.start));
  const inside = /^(between|from)\s/i.exec(a.quote);
  const word = (lead ?? inside)?.[1]?.toLowerCase();
  if (!word || !/^\s*(?:,\s*)?(?:and|to|until|till|through)?\s*(?:the\s+)?$/i.test(middle)) return null;
  if (
    !/\b(?:and|to|until|till|through)\b/i.test(middle) &&
    !/^(?:and|to|until|till|through)\b/i.test(b.quote)
  )
    return null;
  if (a.interval.start >= b.interval.end) return null;
  const { precision } = b.interval;
  // "From 22:00 to 06:00" ends as that minute begins.
  const isClock = (precision === 'minute' || precision === 'hour') && a.interval.start < b.interval.start;
  const start = a.start - (lead ? lead[0].length : 0);
  const interval = {
    ...a.interval,
    end: isClock ? b.interval.start : b.interval.end,
    precision: a.interval.precision === 'minute' ? ('hour' as const) : a.interval.precision,
  };
  return { ...a, start, end: b.end, quote: text.slice(start, b.end), interval };
}
