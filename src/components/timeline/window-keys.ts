import type { TimeWindow } from '../../store/types';

const DAY = 86_400_000;

/** The part of the range that a slider moves. */
export type WindowPart = 'start' | 'end' | 'both';

/** How far a key moves a slider, in milliseconds; null for a key that means nothing to it. */
export function keyStep(key: string, domain: TimeWindow): number | null {
  const all = domain.end - domain.start;
  const big = Math.max(7 * DAY, Math.round(all / 10 / DAY) * DAY);
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -DAY,
    ArrowDown: -DAY,
    ArrowRight: DAY,
    ArrowUp: DAY,
    PageDown: -big,
    PageUp: big,
    Home: -all,
    End: all,
  };
  return steps[key] ?? null;
}

/** The window after one part of it has moved by `delta` milliseconds, kept in the domain and at least a day long. */
export function moveWindow(
  window: TimeWindow,
  part: WindowPart,
  delta: number,
  domain: TimeWindow,
): TimeWindow {
  const { start, end } = window;
  if (part === 'start') return { start: clamp(start + delta, domain.start, end - DAY), end };
  if (part === 'end') return { start, end: clamp(end + delta, start + DAY, domain.end) };
  const length = end - start;
  const moved = clamp(start + delta, domain.start, Math.max(domain.start, domain.end - length));
  return { start: moved, end: moved + length };
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
