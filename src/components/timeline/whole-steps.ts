import type { StoreState, TimeWindow } from '../../store/types';
import { DAY } from '../words/dates';
import { countOf } from './scene';

/** A window moved to a whole number of steps, as long as it was to the nearest step; milliseconds. */
export function wholeSteps(window: TimeWindow, step: number): TimeWindow {
  const start = Math.floor(window.start / step) * step;
  return { start, end: start + Math.max(step, Math.round((window.end - window.start) / step) * step) };
}

/** All days that have events, whole: nobody has chosen an hour in them. Null without dates. */
export function allDays(state: StoreState): TimeWindow | null {
  const { extent } = countOf(state);
  if (extent === null) return null;
  return { start: Math.floor(extent.start / DAY) * DAY, end: Math.ceil(extent.end / DAY) * DAY };
}
