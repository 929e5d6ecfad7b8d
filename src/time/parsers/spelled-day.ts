import { DAY, intervalOf } from '../calendar';
import { resolveDay } from '../day-words';
import { dayOfOrdinal, MONTH, monthOf, ORDINAL, YEAR } from '../en/words';
import { patternParser } from '../parser';

/** "the first of April", "on the twenty-first of May 2022", "April the third": a day of a month spelled out. */
export const spelledDay = patternParser(
  'spelled-day',
  /(?:first|second|third|[fsnetvi][a-z]*th)\b/i,
  new RegExp(
    `\\b(?:(?:on|since|from|by|until)\\s+)?(?:the\\s+(?<day>${ORDINAL})\\s+of\\s+(?<month>${MONTH})|(?<month2>${MONTH})\\s+the\\s+(?<day2>${ORDINAL}))(?:,?\\s+(?<year>${YEAR}))?(?![\\w'’]|\\s+(?:week|half|time)\\b)`,
    'gi',
  ),
  (match, reference) => {
    const { day, day2, month, month2, year } = match.groups ?? {};
    const start = resolveDay(
      dayOfOrdinal(day ?? day2!),
      monthOf(month ?? month2!),
      year === undefined ? null : Number(year),
      reference,
    );
    return start === null ? null : intervalOf(start, start + DAY, 'day', reference);
  },
);
