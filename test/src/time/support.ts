import { readTimes } from '../../../src/time/index';

/** Day of publication of the test texts, a Tuesday. */
export const DAY = '2023-03-07';

/** Expressions as `quote start/end precision`, midnight left out. */
export function times(text: string, date = DAY): readonly string[] {
  return readTimes(text, { date }).map(
    ({ quote, interval: { start, end, precision } }) => `${quote} ${short(start)}/${short(end)} ${precision}`,
  );
}

/** Intervals alone, as `start/end precision`. */
export function intervals(text: string, date = DAY): readonly string[] {
  return readTimes(text, { date }).map(
    ({ interval: { start, end, precision } }) => `${short(start)}/${short(end)} ${precision}`,
  );
}

function short(stamp: string): string {
  return stamp.replace('T00:00:00Z', '').replace(':00Z', '');
}
