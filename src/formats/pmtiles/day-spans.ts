import type { EventColumns } from '../../events/columns/types';
import { NO_DAY, type SummaryUnit } from './summary';
import { dayAfter, dayOf, unitEnd, unitStart } from './unit-days';

/** The stretches of whole units that events take, each one once, ascending by start. */
export interface DaySpans {
  /** Index of each row's stretch. */
  readonly of: Uint32Array;
  /** Days since the epoch; {@link NO_DAY} for the stretch of events without a date. */
  readonly start: readonly number[];
  /** Length in days, at least 1. */
  readonly days: readonly number[];
}

/** The stretches of whole days of all rows. */
export function daySpans({ size, start, end }: EventColumns): DaySpans {
  return collect(size, (row) =>
    start[row] === Infinity ? [NO_DAY, 1] : [dayOf(start[row]!), dayAfter(end[row]!)],
  );
}

/** The same stretches widened to whole weeks, months or years. */
export function widen(spans: DaySpans, unit: SummaryUnit): DaySpans {
  if (unit === 'day') return spans;
  const wide = collect(spans.start.length, (index) => {
    const [start, days] = [spans.start[index]!, spans.days[index]!];
    return start === NO_DAY ? [NO_DAY, 1] : [unitStart(start, unit), unitEnd(start + days - 1, unit)];
  });
  return { ...wide, of: spans.of.map((index) => wide.of[index]!) };
}

/** Numbers the stretches (first day, day after the last) of entries whose first days ascend. */
function collect(
  size: number,
  stretch: (index: number) => readonly [first: number, after: number],
): DaySpans {
  const of = new Uint32Array(size);
  const start: number[] = [];
  const days: number[] = [];
  // Those that share a first day, by the day after the last.
  let alike = new Map<number, number>();
  let day = Number.NaN;
  for (let index = 0; index < size; index++) {
    const [first, after] = stretch(index);
    if (first !== day) {
      alike = new Map();
      day = first;
    }
    const known = alike.get(after);
    of[index] = known ?? start.length;
    if (known !== undefined) continue;
    alike.set(after, start.length);
    start.push(first);
    days.push(first === NO_DAY ? 1 : after - first);
  }
  return { of, start, days };
}
