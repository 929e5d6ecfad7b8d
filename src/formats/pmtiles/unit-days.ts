import type { SummaryUnit } from './summary';

const DAY = 86_400_000;

/** First day of the unit that a day lies in; both in days since the epoch. */
export function unitStart(day: number, unit: SummaryUnit): number {
  // The epoch was a Thursday: its week began three days before.
  if (unit === 'week') return Math.floor((day + 3) / 7) * 7 - 3;
  if (unit === 'day') return day;
  const date = new Date(day * DAY);
  return utcDay(date.getUTCFullYear(), unit === 'month' ? date.getUTCMonth() : 0);
}

/** Day after the last of the unit that a day lies in. */
export function unitEnd(day: number, unit: SummaryUnit): number {
  if (unit === 'day') return day + 1;
  if (unit === 'week') return unitStart(day, unit) + 7;
  const date = new Date(day * DAY);
  const year = date.getUTCFullYear();
  return unit === 'month' ? utcDay(year, date.getUTCMonth() + 1) : utcDay(year + 1, 0);
}

/** Day of a moment, days since the epoch, and of an exclusive end the day after its last. */
export function dayOf(time: number): number {
  return Math.floor(time / DAY);
}
export function dayAfter(end: number): number {
  return Math.ceil(end / DAY);
}

/** Date.UTC takes the years 0 to 99 for those of the last century. */
function utcDay(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 1);
  return Math.floor(date.getTime() / DAY);
}
