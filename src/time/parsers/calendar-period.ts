import { DAY, intervalOf, monthStart, type Reference, weekStart, yearMonth } from '../calendar';
import { patternParser } from '../parser';
import type { TimeInterval } from '../types';

/** "last week", "earlier this month", "this year", "last month": whole calendar periods. */
export const calendarPeriod = patternParser(
  'calendar-period',
  /last|this|next/i,
  /\b(?:(?:earlier|late|later|early)\s+)?(last|this|next)\s+(week|weekend|month|year)\b(?!-)/gi,
  (match, reference) => {
    if (reference.day === null) return null;
    const step = { last: -1, this: 0, next: 1 }[match[1]!.toLowerCase()] ?? 0;
    const period = periodOf(match[2]!.toLowerCase(), step, reference.day, reference);
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
