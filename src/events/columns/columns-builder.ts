import type { FrontlineEvent } from '../types';
import { statusCode, typeCode } from './codes';
import { eventInterval } from './event-interval';
import { eventPoint } from './event-point';
import { EventTexts } from './event-texts';
import { mercatorX, mercatorY } from './mercator';
import { doubled, mapColumns, numberColumns, orderOf, reordered } from './number-columns';
import { type EventColumns, GEO_PRECISIONS, TIME_PRECISIONS } from './types';

/** Columns, and sentences about the events that are not in them. */
export interface BuiltColumns {
  readonly columns: EventColumns;
  readonly problems: readonly string[];
  /** Which of the events that were taken, counted from 0 as they came, each row holds. */
  readonly order: Uint32Array;
}

/**
 * Takes events one after the other, so that a file need not be in memory as objects, and sorts them
 * into columns at the end.
 */
export class ColumnsBuilder {
  private readonly problems: string[] = [];
  private readonly ids = new Set<string>();
  private seen = 0;
  private columns = numberColumns(64);
  private readonly texts: EventTexts | null;

  /** @param withTexts False for columns of numbers alone, where the events are kept beside them. */
  constructor(withTexts = true) {
    this.texts = withTexts ? new EventTexts() : null;
  }

  /** How many events have been taken. */
  get size(): number {
    return this.ids.size;
  }

  /** Takes an event. False, with a sentence in the end, where its dates cannot be read or its id is missing or another's. */
  add(event: FrontlineEvent): boolean {
    const number = ++this.seen;
    const id = event?.properties?.id;
    if (typeof id !== 'string' || id === '') {
      return this.leaveOut(`Event number ${number} was left out: it has no id.`);
    }
    if (this.ids.has(id)) {
      return this.leaveOut(`Event number ${number} was left out: another event already has the id ${id}.`);
    }
    const interval = eventInterval(event.properties);
    if ('problem' in interval) return this.leaveOut(interval.problem);
    const dated = 'undated' in interval ? { start: Infinity, end: Infinity } : interval;
    this.put(event, dated);
    this.ids.add(id);
    return true;
  }

  /** All that was taken, sorted by start, end, then as they came. Call it once. */
  finish(): BuiltColumns {
    const { size, columns } = this;
    const order = orderOf(columns.start, columns.end, size);
    return {
      columns: {
        size,
        ...mapColumns(columns, (column) => reordered(column, order)),
        ...(this.texts ? this.texts.finish(order) : { texts: {}, rest: null }),
      },
      problems: this.problems,
      order,
    };
  }

  private leaveOut(problem: string): false {
    this.problems.push(problem);
    return false;
  }

  private put(event: FrontlineEvent, { start, end }: { readonly start: number; readonly end: number }): void {
    const row = this.size;
    if (row === this.columns.start.length) this.columns = mapColumns(this.columns, doubled);
    const { columns } = this;
    const { properties, geometry } = event;
    const { lat, lon } = eventPoint(event);
    columns.start[row] = start;
    columns.end[row] = end;
    columns.lat[row] = lat;
    columns.lon[row] = lon;
    columns.x[row] = Number.isNaN(lat) ? 0 : mercatorX(lon);
    columns.y[row] = Number.isNaN(lat) ? 0 : mercatorY(lat);
    columns.radiusKm[row] = Math.max(0, Number(properties.radiusKm) || 0);
    columns.type[row] = typeCode(properties.type);
    columns.status[row] = statusCode(properties.status);
    columns.timePrecision[row] = Math.max(
      0,
      (TIME_PRECISIONS as readonly string[]).indexOf(properties.timePrecision),
    );
    columns.geoPrecision[row] = Math.max(
      0,
      (GEO_PRECISIONS as readonly string[]).indexOf(properties.geoPrecision),
    );
    columns.shaped[row] = geometry && geometry.type !== 'Point' && geometry.type !== 'MultiPoint' ? 1 : 0;
    columns.confidence[row] = Math.min(1, Math.max(0, Number(properties.confidence) || 0));
    this.texts?.add(event, columns, row);
  }
}
