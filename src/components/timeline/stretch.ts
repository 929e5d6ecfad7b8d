import type { TimeWindow } from '../../store/types';

/** The shortest stretch that an axis shows: an hour, milliseconds. */
const LEAST = 3_600_000;

/** `factor` times as long a stretch, inside `all`, with the moment `at` at the same share of it. */
export function zoomed({ start, end }: TimeWindow, factor: number, at: number, all: TimeWindow): TimeWindow {
  const length = Math.min(all.end - all.start, Math.max(LEAST, (end - start) * factor));
  const share = (at - start) / Math.max(1, end - start);
  return kept({ start: at - length * share, end: at + length * (1 - share) }, all);
}

/** The stretch moved, or shortened, so that it lies inside `all`; an hour long at least. */
export function kept({ start, end }: TimeWindow, all: TimeWindow): TimeWindow {
  const length = Math.max(LEAST, end - start);
  if (length >= all.end - all.start) return { start: all.start, end: all.end };
  const first = Math.min(all.end - length, Math.max(all.start, start));
  return { start: first, end: first + length };
}

/** The stretch of the same length, moved so that a moment outside of it lies an eighth inside. */
export function within({ start, end }: TimeWindow, time: number): TimeWindow {
  const length = end - start;
  const first = time < start ? time - length / 8 : time - (length * 7) / 8;
  return { start: first, end: first + length };
}

/** A stretch with room on both sides of a window, at least a day of it. */
export function around({ start, end }: TimeWindow): TimeWindow {
  const side = Math.max(86_400_000, (end - start) * 1.5);
  return { start: start - side, end: end + side };
}

/** The stretch in which the two moments `from` lie at the shares `at` of the width (0 to 1), as two fingers hold them. */
export function pinched(from: readonly [number, number], at: readonly [number, number]): TimeWindow {
  const [left, right] = at[0] <= at[1] ? [0, 1] : [1, 0];
  const apart = Math.max(0.02, at[right]! - at[left]!);
  const length = Math.max(1, (from[right]! - from[left]!) / apart);
  const start = from[left]! - at[left]! * length;
  return { start, end: start + length };
}
