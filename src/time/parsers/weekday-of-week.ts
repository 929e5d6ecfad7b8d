import { DAY, intervalOf, weekStart } from '../calendar';
import { WEEKDAY, weekdayOf } from '../en/words';
import { patternParser } from '../parser';

/** "on Wednesday of last week", "last week on Tuesday", "Tuesday last week", "on Monday this week". */
export const weekdayOfWeek = patternParser(
  'weekday-of-week',
  /week/i,
  new RegExp(
    `\\b(?:(?:on\\s+)?(?<day>${WEEKDAY})(?:,|\\s+of)?\\s+(?<step>last|this)\\s+week|(?<step2>last|this)\\s+week\\s+on\\s+(?<day2>${WEEKDAY}))\\b(?!['’])`,
    'gi',
  ),
  (match, reference) => {
    if (reference.day === null) return null;
    const { day, day2, step, step2 } = match.groups ?? {};
    const weekday = (weekdayOf(day ?? day2 ?? '') + 6) % 7;
    const weeks = /^last$/i.test(step ?? step2 ?? '') ? 1 : 0;
    const start = weekStart(reference.day) + (weekday - 7 * weeks) * DAY;
    return intervalOf(start, start + DAY, 'day', reference);
  },
);
