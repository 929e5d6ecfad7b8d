import type { TimeWindow } from '../../store/types';

/** The part of the range that a slider moves. */
export type WindowPart = 'start' | 'end' | 'both';

/** How far a key moves a slider by steps of a day or an hour, in milliseconds; null for a key that means nothing to it. */
export function keyStep(key: string, shown: TimeWindow, all: TimeWindow, step: number): number | null {
  const end = all.end - all.start;
  const big = Math.max(7, Math.round((shown.end - shown.start) / 10 / step)) * step;
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -step,
    ArrowDown: -step,
    ArrowRight: step,
    ArrowUp: step,
    PageDown: -big,
    PageUp: big,
    Home: -end,
    End: end,
  };
  return steps[key] ?? null;
}

/** The window after one part of it has moved by `delta` milliseconds, kept inside `all` and at least a step long. */
export function moveWindow(
  window: TimeWindow,
  part: WindowPart,
  delta: number,
  all: TimeWindow,
  step: number,
): TimeWindow {
  const { start, end } = window;
  if (part === 'start') return { start: clamp(start + delta, all.start, end - step), end };
  if (part === 'end') return { start, end: clamp(end + delta, start + step, all.end) };
  const length = end - start;
  const moved = clamp(start + delta, all.start, Math.max(all.start, all.end - length));
  return { start: moved, end: moved + length };
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
