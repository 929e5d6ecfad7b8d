import type { EventColumns } from '../../events/columns/types';
import { daySpans } from './day-spans';
import { type DayCounts, type DayCountsOf, TILES_VERSION, type TilesMetadata } from './metadata';
import { NO_DAY, STATUS_NAMES, type SummaryStep, TYPE_NAMES } from './summary';
import { dayOf } from './unit-days';

/** Precisions of time from here on are rougher than a day, as TIME_PRECISIONS numbers them. */
const ROUGH_FROM = 4;

/** Everything about the events but their places in the archive. */
export function describe(columns: EventColumns, levels: readonly SummaryStep[]): TilesMetadata {
  const { size, start, end } = columns;
  let dated = size;
  while (dated > 0 && start[dated - 1] === Infinity) dated--;
  let latest = -Infinity;
  for (let row = 0; row < dated; row++) latest = Math.max(latest, end[row]!);
  const { placed, bounds } = boundsOf(columns);
  return {
    version: TILES_VERSION,
    total: size,
    dated,
    placed,
    extent: dated === 0 ? null : [start[0]!, latest],
    bounds,
    types: TYPE_NAMES,
    statuses: STATUS_NAMES,
    days: countDays(columns),
    rough: countRough(columns, dated),
    levels,
  };
}

function boundsOf({ size, lat, lon }: EventColumns): Pick<TilesMetadata, 'placed' | 'bounds'> {
  let [placed, west, south, east, north] = [0, 180, 90, -180, -90];
  for (let row = 0; row < size; row++) {
    if (Number.isNaN(lat[row]!) || Number.isNaN(lon[row]!)) continue;
    placed++;
    west = Math.min(west, lon[row]!);
    east = Math.max(east, lon[row]!);
    south = Math.min(south, lat[row]!);
    north = Math.max(north, lat[row]!);
  }
  return { placed, bounds: placed === 0 ? null : [west, south, east, north] };
}

function countDays(columns: EventColumns): readonly DayCountsOf[] {
  const { size, type, status } = columns;
  const spans = daySpans(columns);
  const groups = new Map<number, { counts: number[]; last: number }>();
  const codes = TYPE_NAMES.length * STATUS_NAMES.length;
  for (let row = 0; row < size; row++) {
    const span = spans.of[row]!;
    const undated = spans.start[span] === NO_DAY;
    const key = (undated ? 0 : spans.days[span]!) * codes + type[row]! * STATUS_NAMES.length + status[row]!;
    const group = groups.get(key) ?? { counts: [], last: 0 };
    groups.set(key, group);
    group.last = push(group.counts, group.last, undated ? 0 : spans.start[span]!);
  }
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([key, { counts }]) => ({
      type: Math.floor((key % codes) / STATUS_NAMES.length),
      status: key % STATUS_NAMES.length,
      days: Math.floor(key / codes),
      counts,
    }));
}

function countRough({ start, timePrecision }: EventColumns, dated: number): DayCounts {
  const counts: number[] = [];
  let last = 0;
  for (let row = 0; row < dated; row++)
    if (timePrecision[row]! >= ROUGH_FROM) last = push(counts, last, dayOf(start[row]!));
  return counts;
}

/** Counts one more event on a day that is not before the last one; returns the day. */
function push(counts: number[], last: number, day: number): number {
  if (counts.length > 0 && day === last) counts[counts.length - 1]! += 1;
  else counts.push(day - last, 1);
  return day;
}
