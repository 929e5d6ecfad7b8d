import { FAMILY_OF_TYPE } from '../../events/columns/codes';
import type { EventColumns } from '../../events/columns/types';
import { EVENT_FAMILIES, EVENT_STATUSES } from '../../events/event-types';
import type { Summary, SummaryUnit } from '../../formats/pmtiles/summary';
import type { EventFilter } from '../types';
import { dayWindow, longestOf, rowsNear, widened } from './day-rows';
import { kindOf, passingKinds } from './kind-filter';
import type { CountedPlaces } from './types';

/** Families with statuses. */
const CODES = EVENT_FAMILIES.length * EVENT_STATUSES.length;

/** What the tiles in sight hold: counts, and events where these are few. */
export interface PlacesInSight {
  readonly unit: SummaryUnit;
  readonly summaries: readonly Summary[];
  readonly events: readonly EventColumns[];
}

/**
 * Counts by place of the events that pass a filter's window, families, types and statuses. The
 * window is widened to whole units, in tiles of events too, so that all counts are of one time.
 */
export function countPlaces({ unit, summaries, events }: PlacesInSight, filter: EventFilter): CountedPlaces {
  const found = new Places();
  if (!filter.window || filter.window.start < filter.window.end) {
    const passing = passingKinds(filter);
    for (const summary of summaries) addSummary(found, summary, filter, passing);
    for (const columns of events) addEvents(found, columns, unit, filter, passing);
  }
  return found.finish();
}

const longest = new WeakMap<Summary, number>();

function addSummary(found: Places, summary: Summary, filter: EventFilter, passing: Uint8Array): void {
  const window = filter.window ? dayWindow(filter.window, summary.unit) : null;
  const most = longest.get(summary) ?? longestOf(summary);
  longest.set(summary, most);
  const { start, days, cell, type, status, count, x, y } = summary;
  const counts = new Uint32Array(x.length * CODES);
  const [first, last] = rowsNear(summary, window, most);
  const from = window?.from ?? -Infinity;
  for (let row = first; row < last; row++) {
    if (start[row]! + days[row]! <= from || passing[kindOf(type[row]!, status[row]!)] === 0) continue;
    counts[cell[row]! * CODES + codeOf(type[row]!, status[row]!)]! += count[row]!;
  }
  for (let at = 0; at < counts.length; at++) {
    if (counts[at] === 0) continue;
    const place = Math.floor(at / CODES);
    found.add(x[place]!, y[place]!, at % CODES, counts[at]!);
  }
}

function addEvents(
  found: Places,
  columns: EventColumns,
  unit: SummaryUnit,
  { window }: EventFilter,
  passing: Uint8Array,
): void {
  const { size, start, end, type, status, x, y } = columns;
  const { start: from, end: to } = window ? widened(window, unit) : { start: -Infinity, end: Infinity };
  for (let row = 0; row < size; row++) {
    if (window && (start[row]! >= to || end[row]! <= from)) continue;
    if (passing[kindOf(type[row]!, status[row]!)] === 1)
      found.add(x[row]!, y[row]!, codeOf(type[row]!, status[row]!), 1);
  }
}

function codeOf(type: number, status: number): number {
  return FAMILY_OF_TYPE[type]! * EVENT_STATUSES.length + status;
}

/** Grows as places are found. */
class Places {
  private rows = new Uint32Array(4 * 1024);
  private size = 0;

  add(x: number, y: number, code: number, count: number): void {
    if (4 * this.size === this.rows.length) {
      const grown = new Uint32Array(2 * this.rows.length);
      grown.set(this.rows);
      this.rows = grown;
    }
    this.rows.set([x, y, code, count], 4 * this.size++);
  }

  finish(): CountedPlaces {
    const { rows, size } = this;
    const places = {
      size,
      x: new Uint32Array(size),
      y: new Uint32Array(size),
      family: new Uint8Array(size),
      status: new Uint8Array(size),
      count: new Uint32Array(size),
    };
    for (let at = 0; at < size; at++) {
      places.x[at] = rows[4 * at]!;
      places.y[at] = rows[4 * at + 1]!;
      places.family[at] = Math.floor(rows[4 * at + 2]! / EVENT_STATUSES.length);
      places.status[at] = rows[4 * at + 2]! % EVENT_STATUSES.length;
      places.count[at] = rows[4 * at + 3]!;
    }
    return places;
  }
}
