import { DAY, intervalOf } from '../calendar';
import { DAY_WORDS, readDay } from '../day-words';
import { patternParser } from '../parser';

/** "Monday to Wednesday", "28 May – 3 June", "from 24 February until 3 March 2023", "March 8 and March 9". */
export const dayRange = patternParser(
  'day-range',
  /(?:\s*[-–—]\s*|\s(?:to|through|until|till|and)\s+)(?:on\s+)?(?:\d|sun|mon|tue|wed|thu|fri|sat|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
  new RegExp(
    `\\b(?:(?<lead>from|between|on)\\s+)?(?<first>${DAY_WORDS})(?:\\s*(?:-|–|—)\\s*|\\s+(?:to|through|until|till|(?<and>and))\\s+(?:on\\s+)?)(?<last>${DAY_WORDS})(?<part>\\s+(?:morning|afternoon|evening))?(?!\\w|\\s+night)`,
    'gi',
  ),
  (match, reference) => {
    const { first = '', last = '', lead = '', and, part } = match.groups ?? {};
    if (part && !/^(?:from|between)$/i.test(lead)) return null;
    // A range that names its year only at the end has the same at its beginning.
    const year = /(?:19|20)\d{2}$/.exec(last)?.[0];
    const to = readDay(last, reference);
    const from = readDay(first, year ? { ...reference, year: Number(year) } : reference);
    if (from === null || to === null) return null;
    const start = from > to ? (/day/i.test(first) ? from - 7 * DAY : from) : from;
    // "On Monday and Friday" are two days apart, "on Monday and Tuesday" are one stretch.
    if (and && !/^between$/i.test(lead) && to - start > DAY) return null;
    return start <= to ? intervalOf(start, to + DAY, 'day', reference) : null;
  },
);
