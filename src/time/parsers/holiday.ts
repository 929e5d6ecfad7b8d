import { DAY, dayOf, intervalOf, type Reference, yearMonth } from '../calendar';
import { YEAR } from '../en/words';
import { patternParser } from '../parser';

type Holiday = readonly [pattern: RegExp, day: (year: number) => number | null];

const fixed =
  (month: number, day: number) =>
  (year: number): number | null =>
    dayOf(year, month, day);

/** Holidays of a fixed day, and Easter; the first pattern that fits counts. */
const HOLIDAYS: readonly Holiday[] = [
  [/orthodox\s+christmas\s+eve/i, fixed(1, 6)],
  [/orthodox\s+christmas(?:\s+day)?/i, fixed(1, 7)],
  [/christmas\s+eve/i, fixed(12, 24)],
  [/boxing\s+day/i, fixed(12, 26)],
  [/christmas(?:\s+day)?/i, fixed(12, 25)],
  [/new\s+year's\s+eve/i, fixed(12, 31)],
  [/new\s+year's(?:\s+day)?/i, fixed(1, 1)],
  [/(?:international\s+)?women's\s+day/i, fixed(3, 8)],
  [/may\s+day/i, fixed(5, 1)],
  [/victory\s+day/i, fixed(5, 9)],
  [/(?:ukraine's|ukrainian)\s+independence\s+day/i, fixed(8, 24)],
  [/(?:ukraine's|ukrainian)\s+constitution\s+day/i, fixed(6, 28)],
  [/orthodox\s+easter(?:\s+sunday)?/i, orthodoxEaster],
  [/easter\s+sunday/i, westernEaster],
];

/** "on Christmas Day", "on New Year's Eve", "Victory Day 2023", "last Orthodox Easter": the last one by publication. */
export const holiday = patternParser(
  'holiday',
  /christmas|new\s+year's|easter|(?:boxing|women's|may|victory|independence|constitution)\s+day/i,
  new RegExp(
    `\\b(?:on\\s+|at\\s+|last\\s+)?(?:${HOLIDAYS.map(([{ source }]) => source).join('|')})(?:,?\\s+(${YEAR}))?(?!\\w|\\s+(?:tree|market|truce|parade|holidays?|season|present|dinner|cards?|service))`,
    'gi',
  ),
  (match, reference) => {
    const rule = HOLIDAYS.find(([pattern]) => pattern.test(match[0]))?.[1];
    // "At Christmas" may be any of the days around it.
    if (!rule || (/christmas$/i.test(match[0]) && !/^(?:on|at|last|orthodox)\b/i.test(match[0]))) return null;
    const day = lastOf(rule, match[1] ? Number(match[1]) : reference.year, reference);
    return day === null ? null : intervalOf(day, day + DAY, 'day', reference);
  },
);

function lastOf(rule: Holiday[1], year: number | null, { day: today }: Reference): number | null {
  if (year !== null) return rule(year);
  if (today === null) return null;
  const current = yearMonth(today).year;
  const own = rule(current);
  return own !== null && own <= today ? own : rule(current - 1);
}

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876 (Meeus/Jones/Butcher). */
function westernEaster(year: number): number | null {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const shift = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - shift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const count = epact + weekday - 7 * correction + 114;
  return dayOf(year, Math.floor(count / 31), (count % 31) + 1);
}

/** Easter Sunday of the Julian calendar (Meeus) as a Gregorian day; right from 1900 to 2099. */
function orthodoxEaster(year: number): number | null {
  const epact = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7;
  const count = epact + weekday + 114;
  const julian = dayOf(year, Math.floor(count / 31), (count % 31) + 1);
  return julian === null ? null : julian + 13 * DAY;
}
