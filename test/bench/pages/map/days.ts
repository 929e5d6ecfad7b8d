import type { TimeWindow } from '../../../../src/store/types';
import { MANY_START } from '../../../support/many-events';

const DAY = 86_400_000;

/** Days since the first day of the made-up war. */
export function days(milliseconds: number): number {
  return (milliseconds - MANY_START) / DAY;
}

/** A window in {@link days}. */
export function daysOf({ start, end }: TimeWindow): { readonly from: number; readonly to: number } {
  return { from: days(start), to: days(end) };
}
