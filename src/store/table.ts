import type { FrontlineEvent } from '../events/types';
import { ActorCodes, familyCode, statusCode, typeCode } from './event-codes';
import { eventInterval } from './event-interval';
import { eventPoint } from './event-point';
import type { EventTable, TimeWindow } from './types';

/** A table, and sentences about the events that are not in it. */
export interface TableResult {
  readonly table: EventTable;
  readonly problems: readonly string[];
}

interface Entry {
  readonly event: FrontlineEvent;
  readonly start: number;
  readonly end: number;
}

const ROUGH = new Set(['week', 'month', 'year']);

/**
 * Puts events into columns sorted by start, end, input order. An event whose dates cannot be read,
 * or whose id another already has, is left out with a sentence; all others load.
 */
export function buildTable(events: readonly FrontlineEvent[]): TableResult {
  const { entries, problems } = readEntries(events);
  // Array.sort is stable, which keeps the input order among equals; Infinity − Infinity would be NaN.
  entries.sort((a, b) => compare(a.start, b.start) || compare(a.end, b.end));
  return { table: fillColumns(entries), problems };
}

function readEntries(events: readonly FrontlineEvent[]): { entries: Entry[]; problems: string[] } {
  const entries: Entry[] = [];
  const problems: string[] = [];
  const ids = new Set<string>();
  events.forEach((event, index) => {
    const id = event?.properties?.id;
    if (typeof id !== 'string' || id === '') {
      problems.push(`Event number ${index + 1} was left out: it has no id.`);
      return;
    }
    if (ids.has(id)) {
      problems.push(`Event number ${index + 1} was left out: another event already has the id ${id}.`);
      return;
    }
    const interval = eventInterval(event.properties);
    if ('problem' in interval) {
      problems.push(interval.problem);
      return;
    }
    ids.add(id);
    const times = 'undated' in interval ? { start: Infinity, end: Infinity } : interval;
    entries.push({ event, start: times.start, end: times.end });
  });
  return { entries, problems };
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function fillColumns(entries: readonly Entry[]): EventTable {
  const size = entries.length;
  const columns = {
    start: new Float64Array(size),
    end: new Float64Array(size),
    latestEnd: new Float64Array(size),
    rough: new Uint8Array(size),
    lat: new Float64Array(size),
    lon: new Float64Array(size),
    radiusKm: new Float32Array(size),
    family: new Uint8Array(size),
    type: new Uint8Array(size),
    initiator: new Uint32Array(size),
    target: new Uint32Array(size),
    status: new Uint8Array(size),
    confidence: new Float32Array(size),
  };
  const rows = new Map<string, number>();
  const actors = new ActorCodes();
  let dated = 0;
  let latest = -Infinity;
  entries.forEach(({ event, start, end }, row) => {
    const { properties } = event;
    if (start !== Infinity) dated++;
    latest = Math.max(latest, end);
    const point = eventPoint(event);
    columns.start[row] = start;
    columns.end[row] = end;
    columns.latestEnd[row] = latest;
    columns.rough[row] = ROUGH.has(properties.timePrecision) ? 1 : 0;
    columns.lat[row] = point.lat;
    columns.lon[row] = point.lon;
    columns.radiusKm[row] = Math.max(0, Number(properties.radiusKm) || 0);
    const type = typeCode(properties.type);
    columns.family[row] = familyCode(type);
    columns.type[row] = type;
    columns.initiator[row] = actors.of(properties.initiator);
    columns.target[row] = actors.of(properties.target);
    columns.status[row] = statusCode(properties.status);
    columns.confidence[row] = Math.min(1, Math.max(0, Number(properties.confidence) || 0));
    rows.set(properties.id, row);
  });
  const extent: TimeWindow | null =
    dated === 0 ? null : { start: columns.start[0]!, end: columns.latestEnd[dated - 1]! };
  return {
    size,
    dated,
    ...columns,
    actors: actors.names,
    extent,
    event(row) {
      const entry = entries[row];
      if (!entry) throw new RangeError(`Row ${row} is not in the table: expected 0 to ${size - 1}.`);
      return entry.event;
    },
    rowOf: (id) => rows.get(id) ?? -1,
  };
}
