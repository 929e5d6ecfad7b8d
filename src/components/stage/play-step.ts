/** Where a range goes while it plays. All times are milliseconds, UTC; ranges are half-open. */
import type { TimeWindow } from '../../store/types';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A moment beyond this is no date: the range is open on that side. */
const FARTHEST = 8.64e15;

/** How a range plays. */
export interface PlayMode {
  /** First start and last end of the events. */
  readonly extent: TimeWindow;
  /** Whether the start stays, so that events add up. */
  readonly cumulative: boolean;
}

/**
 * The range to begin with: the chosen one, or, when there is none or it is at the end, one at the
 * beginning, as long as the chosen one or a tenth of all days; a day long when events add up.
 */
export function firstWindow(chosen: TimeWindow | null, { extent, cumulative }: PlayMode): TimeWindow {
  if (chosen !== null && chosen.end < extent.end) return chosen;
  const first = Math.floor(extent.start / DAY) * DAY;
  if (cumulative) {
    const start =
      chosen === null || chosen.start < -FARTHEST ? first : Math.min(chosen.start, extent.end - DAY);
    return { start, end: start + DAY };
  }
  const all = extent.end - first;
  const known = chosen !== null && chosen.end - chosen.start < all ? chosen.end - chosen.start : all / 10;
  return { start: first, end: first + Math.max(HOUR, toSteps(known, chosen === null ? DAY : HOUR)) };
}

/**
 * The range moved on by so many milliseconds, the last day's end at most. One that moves as a whole
 * goes no farther than its own length, so that no event is passed over.
 */
export function nextWindow(
  { start, end }: TimeWindow,
  by: number,
  { extent, cumulative }: PlayMode,
): TimeWindow {
  const room = Math.max(0, lastEnd(extent) - end);
  const step = Math.round(Math.min(room, cumulative ? by : Math.min(by, end - start)));
  return { start: cumulative ? start : start + step, end: end + step };
}

/** Whether a range has come to the end. */
export function hasEnded({ end }: TimeWindow, { extent }: PlayMode): boolean {
  return end >= lastEnd(extent);
}

/**
 * The range as it comes to rest: from day to day, or from hour to hour when it played slower than a
 * day a second or is not of whole days.
 */
export function atRest(
  { start, end }: TimeWindow,
  speed: number,
  { extent, cumulative }: PlayMode,
): TimeWindow {
  const daily = speed >= 1 && (cumulative || (end - start) % DAY === 0);
  const step = daily ? DAY : HOUR;
  const from = cumulative ? start : Math.round(start / step) * step;
  const to = end >= extent.end ? Math.ceil(extent.end / step) * step : Math.round(end / step) * step;
  return { start: from, end: Math.max(to, from + step) };
}

const lastEnd = (extent: TimeWindow): number => Math.ceil(extent.end / DAY) * DAY;

const toSteps = (length: number, step: number): number => Math.max(step, Math.round(length / step) * step);
