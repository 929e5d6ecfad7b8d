import { DAY, intervalOf, monthStart, type Reference, weekStart, yearMonth } from '../calendar';
import { seasonOf } from '../en/words';
import { patternParser } from '../parser';
import type { TimeInterval } from '../types';

/** "last week", "earlier this month", "at the end of last year", "in the spring of last year": calendar periods and their parts. */
export const calendarPeriod = patternParser(
  'calendar-period',
  /\b(?:last|this|next|(?:earlier|later)\s+in\s+the|during\s+the|of\s+the)\s+(?:week|weekend|month|year)\b/i,
  /\b(?:(?:at\s+|in\s+|by\s+|on\s+)?(?:(?:the\s+)?(?<part>beginning|start|middle|end|(?:first|second)\s+half|(?:first|last)\s+day|early|late|mid)(?:\s+of|\s+in)?\s+|(?:the\s+)?(?<season>spring|summer|autumn|fall|winter)\s+(?:of\s+)?|(?:earlier|late|later|early)\s+)?(?<step>last|this|next)|(?:earlier\s+in|later\s+in|during|(?:since|from|at|in)\s+the\s+(?<part2>beginning|start|middle)\s+of)\s+(?<the>the))\s+(?<unit>week|weekend|month|year)\b(?!-)(?!\s+(?:before|of)\b)(?!(?<=\bthe\s+\w+)\s+after\b)/gi,
  (match, reference) => {
    if (reference.day === null) return null;
    const { part2, part = part2, season, step: way = 'this', unit = '' } = match.groups ?? {};
    const step = { last: -1, this: 0, next: 1 }[way.toLowerCase()] ?? 0;
    const period = periodOf(unit.toLowerCase(), step, reference.day, reference);
    if (period && season && /^year$/i.test(unit)) return seasonOfYear(season, step, reference.day, reference);
    if (period && part && !/^weekend$/i.test(unit)) return partOf(period, part, unit, reference);
    if (period && /^week$/i.test(unit) && /^(?:early|late)\b/i.test(match[0]))
      return partOf(period, match[0], unit, reference);
    if (!period || step !== 0) return period;
    // "This week" said of what has happened reaches from its start to the day of publication.
    return intervalOf(
      Date.parse(period.start) + reference.offset,
      reference.day + DAY,
      period.precision,
      reference,
    );
  },
);

function seasonOfYear(word: string, step: number, today: number, reference: Reference): TimeInterval | null {
  const month = seasonOf(word);
  const year = yearMonth(today).year + step;
  return intervalOf(monthStart(year, month), monthStart(year, month + 3), 'month', reference);
}

/** Thirds of a week, a month or a year, and its halves. */
function partOf(
  { start, end }: TimeInterval,
  part: string,
  unit: string,
  reference: Reference,
): TimeInterval | null {
  const from = Date.parse(start) + reference.offset;
  const length = Date.parse(end) + reference.offset - from;
  if (/first\s+day/i.test(part)) return intervalOf(from, from + DAY, 'day', reference);
  if (/last\s+day/i.test(part)) return intervalOf(from + length - DAY, from + length, 'day', reference);
  const [a, b] = /second/i.test(part)
    ? [1 / 2, 1]
    : /first/i.test(part)
      ? [0, 1 / 2]
      : /end|late/i.test(part)
        ? [2 / 3, 1]
        : /mid/i.test(part)
          ? [1 / 3, 2 / 3]
          : [0, 1 / 3];
  const day = (share: number) => from + Math.round((length * share) / DAY) * DAY;
  return intervalOf(day(a), day(b), /^week$/i.test(unit) ? 'week' : 'month', reference);
}

function periodOf(unit: string, step: number, today: number, reference: Reference): TimeInterval | null {
  const { year, month } = yearMonth(today);
  switch (unit) {
    case 'week': {
      const monday = weekStart(today) + step * 7 * DAY;
      return intervalOf(monday, monday + 7 * DAY, 'week', reference);
    }
    case 'weekend': {
      const monday = weekStart(today) + step * 7 * DAY;
      return intervalOf(monday + 5 * DAY, monday + 7 * DAY, 'day', reference);
    }
    case 'month':
      return intervalOf(
        monthStart(year, month + step),
        monthStart(year, month + step + 1),
        'month',
        reference,
      );
    default:
      return intervalOf(monthStart(year + step, 1), monthStart(year + step + 1, 1), 'year', reference);
  }
}
