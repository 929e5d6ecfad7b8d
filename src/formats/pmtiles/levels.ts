import type { EventColumns } from '../../events/columns/types';
import { type DaySpans, widen } from './day-spans';
import { summarise } from './summarise';
import type { Summary, SummaryStep } from './summary';
import type { TilePlan } from './tile-tree';

/** Most counts in a tile: some 1.2 MB on the wire at a million, which a browser adds up in 5 ms. */
export const MOST_COUNTS = 1_000_000;

/** From fine to coarse; the last one is taken however much it is. */
export const STEPS: readonly SummaryStep[] = [
  { unit: 'day', by: 'type' },
  { unit: 'day', by: 'family' },
  { unit: 'week', by: 'family' },
  { unit: 'month', by: 'family' },
  { unit: 'year', by: 'family' },
];

/** The summaries of a zoom, all of one step, so that neighbours can be added up and compared. */
export interface SummaryLevel {
  readonly step: SummaryStep;
  /** One a tile, in their order. */
  readonly summaries: readonly Summary[];
}

/**
 * Summarises the tiles of a zoom by the finest step at which none has more than `most` counts.
 * `days` are the stretches of whole days of all rows.
 */
export function summariseLevel(
  columns: EventColumns,
  tiles: readonly TilePlan[],
  days: DaySpans,
  most: number = MOST_COUNTS,
): SummaryLevel {
  for (const step of STEPS.slice(0, -1)) {
    const summaries = trySummaries(columns, tiles, widen(days, step.unit), step, most);
    if (summaries !== null) return { step, summaries };
  }
  const step = STEPS.at(-1)!;
  return { step, summaries: trySummaries(columns, tiles, widen(days, step.unit), step, Infinity)! };
}

function trySummaries(
  columns: EventColumns,
  tiles: readonly TilePlan[],
  spans: DaySpans,
  step: SummaryStep,
  most: number,
): readonly Summary[] | null {
  const summaries: Summary[] = [];
  for (const tile of tiles) {
    const summary = summarise(columns, tile, spans, step);
    if (summary.size > most) return null;
    summaries.push(summary);
  }
  return summaries;
}
