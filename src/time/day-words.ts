import { DAY, dayOf, lastWeekday, type Reference, yearMonth } from './calendar';
import { DAY_NUMBER, MONTH, monthOf, WEEKDAY, weekdayOf, YEAR } from './en/words';

/** How many days ahead a date without a year may lie before it is taken for last year's. */
const AHEAD_DAYS = 30;

/** Pattern of one day: a weekday, "7 March 2023" or "March 7, 2023". No capturing groups. */
export const DAY_WORDS = `(?:${WEEKDAY}|${DAY_NUMBER}(?:\\s+of)?\\s+${MONTH}(?:,?\\s+${YEAR})?|${MONTH}\\s+${DAY_NUMBER}(?:,?\\s+${YEAR})?)`;

const ANY_MONTH = new RegExp(MONTH, 'i');
const ANY_YEAR = new RegExp(YEAR);

/** Midnight of the day that words matching {@link DAY_WORDS} name, or null when it cannot be told. */
export function readDay(words: string, reference: Reference): number | null {
  const weekday = weekdayOf(words.trim());
  if (weekday >= 0) return reference.day === null ? null : lastWeekday(reference.day, weekday);
  const month = ANY_MONTH.exec(words);
  const day = /\b\d{1,2}(?!\d)/.exec(words);
  const year = ANY_YEAR.exec(words);
  if (!month || !day) return null;
  return resolveDay(Number(day[0]), monthOf(month[0]), year ? Number(year[0]) : null, reference);
}

/** A day of a month; without a year that of the heading, or the last such day that is not far ahead of publication. */
export function resolveDay(
  day: number,
  month: number,
  year: number | null,
  reference: Reference,
): number | null {
  const told = year ?? reference.year;
  if (told !== null) return dayOf(told, month, day);
  if (reference.day === null) return null;
  const current = yearMonth(reference.day).year;
  for (const candidate of [current + 1, current, current - 1]) {
    const time = dayOf(candidate, month, day);
    if (time !== null && time <= reference.day + AHEAD_DAYS * DAY) return time;
  }
  return null;
}

/** The year of a month without one: the heading's, or that of the last such month that has begun by publication. */
export function yearOfMonth(month: number, year: number | null, reference: Reference): number | null {
  const told = year ?? reference.year;
  if (told !== null) return told;
  if (reference.day === null) return null;
  const now = yearMonth(reference.day);
  return month <= now.month ? now.year : now.year - 1;
}
