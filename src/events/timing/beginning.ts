import type { TimeInterval } from '../../time/types';

const DAY = 86_400_000;

/** Days that the beginning of a stretch takes, by how precise its words are. */
const LENGTH: Readonly<Record<TimeInterval['precision'], number>> = {
  minute: 1,
  hour: 1,
  day: 1,
  week: 7,
  month: 30,
  year: 365,
};

/** "Since March 2022" of what happens once: March 2022. */
export function beginningOf(interval: TimeInterval): TimeInterval {
  const start = Date.parse(interval.start);
  const isFirst = interval.start.slice(8, 19) === '01T00:00:00';
  const days = interval.precision === 'month' && isFirst ? daysOfMonth(start) : LENGTH[interval.precision];
  const end = `${new Date(start + days * DAY).toISOString().slice(0, 19)}Z`;
  return end < interval.end ? { ...interval, end } : interval;
}

function daysOfMonth(start: number): number {
  const date = new Date(start);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
}
