import { DAY, dateFormat } from '../words/dates';

const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const DATE = { day: 'numeric', month: 'short' } as const;
const YEAR = { year: 'numeric' } as const;

/**
 * A label of the axis, the shortest that tells it from its neighbours: hours, with the day at
 * midnight; days; months, with the year in January; years.
 *
 * @param step Milliseconds between two labels.
 * @param first Whether it is the first, which says day and year too.
 */
export function tickWords(lang: string, time: number, step: number, first: boolean): string {
  return dateFormat(lang, partsOf(time, step, first)).format(time);
}

function partsOf(time: number, step: number, first: boolean): Intl.DateTimeFormatOptions {
  const date = new Date(time);
  const newYear = date.getUTCMonth() === 0 && date.getUTCDate() === 1;
  if (step >= 300 * DAY) return YEAR;
  if (step >= 27 * DAY) return newYear ? YEAR : first ? { month: 'short', ...YEAR } : { month: 'short' };
  const midnight = time % DAY === 0;
  const day = first || (newYear && midnight) ? { ...DATE, ...YEAR } : DATE;
  if (step >= DAY || midnight) return day;
  return first ? { ...day, ...CLOCK } : CLOCK;
}
