import { DAY, intervalOf } from '../calendar';
import { resolveDay } from '../day-words';
import { ANY_MONTH, DAY_NUMBER, MONTH, monthOf, YEAR } from '../en/words';
import { patternParser } from '../parser';

const LAST = '(?:\\s*,?\\s+and\\s+|\\s*(?:-|–|—)\\s*|\\s+(?:to|through)\\s+)';
const MORE = `(?:(?:\\s*,\\s*|${LAST})${DAY_NUMBER})+`;
/** After the month a list has an end: "On March 5, 24 drones" tells of no second day. */
const ENDED = `(?:(?:\\s*,\\s*${DAY_NUMBER})*${LAST}${DAY_NUMBER})+`;

/** "Nov. 18 and 19", "13 to 14 October", "March 5, 6 and 7", "between 5 and 7 March": from the first day to the last. */
export const dayList = patternParser(
  'day-list',
  ANY_MONTH,
  new RegExp(
    `\\b(?:(?:on|between|from)\\s+)?(?:(?<month>${MONTH})\\s+(?<days>${DAY_NUMBER}${ENDED})(?:,?\\s+(?<year>${YEAR}))?|(?<days2>${DAY_NUMBER}${MORE})\\s+(?:of\\s+)?(?<month2>${MONTH})(?:,?\\s+(?<year2>${YEAR}))?)(?![\\w%])`,
    'gi',
  ),
  (match, reference) => {
    const groups = match.groups ?? {};
    const month = monthOf(groups.month ?? groups.month2 ?? '');
    const stated = groups.year ?? groups.year2;
    const days = [...(groups.days ?? groups.days2 ?? '').matchAll(/\d+/g)].map((found) => Number(found[0]));
    const year = stated ? Number(stated) : null;
    const first = resolveDay(days[0] ?? 0, month, year, reference);
    const last = resolveDay(days.at(-1) ?? 0, month, year, reference);
    if (first === null || last === null || last < first) return null;
    return intervalOf(first, last + DAY, 'day', reference);
  },
);
