import { intervalOf, monthStart } from '../calendar';
import { yearOfMonth } from '../day-words';
import { ANY_MONTH, MONTH, monthOf, YEAR } from '../en/words';
import { patternParser } from '../parser';

/**
 * A month by itself: "in October", "last November", "October 2022", "August's offensive". A month's
 * name needs a preposition, a year or a possessive, because March and May are words of their own.
 */
export const month = patternParser(
  'month',
  ANY_MONTH,
  new RegExp(
    `\\b(?:(?:(?:[Ii]n|[Ss]ince|[Dd]uring|[Tt]hroughout|[Ff]rom|[Uu]ntil|till|[Tt]hrough|of|[Ll]ast|[Tt]his|[Bb]etween|[Bb]y)\\s+)(${MONTH})(?:,?\\s+(?:of\\s+)?(${YEAR}))?|(${MONTH}),?\\s+(?:of\\s+)?(${YEAR})|(${MONTH})'s)(?!\\w|\\s+\\d{1,2}\\b|(?<=\\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))\\.\\s+\\d{1,2}\\b|\\s+[A-Z][a-z]+(?:son|ez|er)\\b)`,
    'g',
  ),
  (match, reference) => {
    const month = monthOf(match[1] ?? match[3] ?? match[5]!);
    const stated = match[2] ?? match[4];
    const year = yearOfMonth(month, stated ? Number(stated) : null, reference);
    if (year === null) return null;
    return intervalOf(monthStart(year, month), monthStart(year, month + 1), 'month', reference);
  },
);
