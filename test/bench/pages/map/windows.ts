import type { TimeWindow } from '../../../../src/store/types';
import { MANY_LENGTH, MANY_START } from '../../../support/many-events';

const DAY = 86_400_000;

/** Lengths of the windows that are measured, days. */
export const WINDOW_DAYS = { 'a day': 1, '30 days': 30, 'a year': 365, all: 1857 } as const;

export type WindowName = keyof typeof WINDOW_DAYS;

/** The n-th of some windows of a length, strewn over the whole time; `all` leaves out so many first minutes. */
export function windowAt(name: WindowName, n: number): TimeWindow {
  const length = WINDOW_DAYS[name] * DAY;
  if (name === 'all') return { start: MANY_START + 60_000 * n, end: MANY_START + length };
  // The golden section never comes back to where it was.
  const share = (0.3 + 0.618 * n) % 1;
  const start = MANY_START + DAY * Math.floor((share * (MANY_LENGTH - length)) / DAY);
  return { start, end: start + length };
}

/** A window of 30 days, so many days into the play. */
export function playAt(step: number): TimeWindow {
  const start = MANY_START + (500 + step) * DAY;
  return { start, end: start + 30 * DAY };
}
