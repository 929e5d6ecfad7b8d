import { addMonths, DAY, HOUR, intervalOf } from '../calendar';
import { COUNT, countOf } from '../en/words';
import { patternParser } from '../parser';

/** "two weeks ago", "a year ago", "nearly three months ago", "two nights ago", "days ago": centred, as precise as the unit. */
export const ago = patternParser(
  'ago',
  /ago/i,
  new RegExp(
    `\\b(?:(?:nearly|almost|about|around|roughly|more\\s+than|over|some|just\\s+over|just\\s+under|just|less\\s+than|at\\s+least)\\s+)?(?:(?:(${COUNT})|a\\s+few|several|a\\s+couple\\s+of|half\\s+an?)[\\s-]+)?(minute|hour|day|night|week|fortnight|month|year)s?\\s+ago\\b`,
    'gi',
  ),
  (match, reference) => {
    if (reference.day === null) return null;
    const count = match[1] ? countOf(match[1]) : 3;
    const today = reference.day;
    if (!(count >= 0)) return null;
    switch (match[2]!.toLowerCase()) {
      case 'minute':
        return intervalOf(today, today + DAY, 'day', reference);
      case 'night': {
        const evening = today - count * DAY + 18 * HOUR;
        return intervalOf(evening, evening + 12 * HOUR, 'day', reference);
      }
      case 'fortnight':
        return intervalOf(today - 17 * DAY, today - 10 * DAY, 'week', reference);
      case 'hour': {
        const day = today - Math.floor(count / 24) * DAY;
        return intervalOf(day, day + DAY, 'day', reference);
      }
      case 'day':
        if (/couple/i.test(match[0])) return intervalOf(today - 3 * DAY, today, 'day', reference);
        return match[1]
          ? intervalOf(today - count * DAY, today - (count - 1) * DAY, 'day', reference)
          : intervalOf(today - 7 * DAY, today, 'week', reference);
      case 'week': {
        const day = today - count * 7 * DAY;
        return intervalOf(day - 3 * DAY, day + 4 * DAY, 'week', reference);
      }
      case 'month': {
        const day = addMonths(today, -count);
        return intervalOf(day - 15 * DAY, Math.min(day + 16 * DAY, today + DAY), 'month', reference);
      }
      default: {
        const day = addMonths(today, -12 * count);
        // Nobody says "a year ago" of half a year.
        const reach = count === 1 ? 3 : 6;
        return intervalOf(addMonths(day, -reach), addMonths(day, reach), 'year', reference);
      }
    }
  },
);
