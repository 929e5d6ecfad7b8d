import type { TimeWindow } from '../../store/types';

/** From time to pixels and back: a stretch of time (milliseconds) over a width (pixels). */
export interface TimeScale extends TimeWindow {
  readonly width: number;
  /** Pixels from the left, outside of the width too. */
  x(time: number): number;
  /** Milliseconds at so many pixels from the left. */
  time(x: number): number;
}

/** An even scale. */
export function timeScale({ start, end }: TimeWindow, width: number): TimeScale {
  const length = Math.max(1, end - start);
  const wide = Math.max(1, width);
  return {
    start,
    end,
    width,
    x: (time) => ((time - start) / length) * width,
    time: (x) => start + (x / wide) * length,
  };
}

/** Days since the epoch, to the hundredth, for the values of sliders. */
export function inDays(time: number): number {
  return Math.round(time / 864_000) / 100;
}
