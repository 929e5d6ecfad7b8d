import type { BinUnit, EventFilter, Facets, Histogram, Selection, TimeWindow } from '../answers';

/** Events counted by place: rows that stand for several, all of one family and status. */
export interface CountedPlaces {
  readonly size: number;
  /** Mean place, web mercator, the world 2^32 wide and high. */
  readonly x: Uint32Array;
  readonly y: Uint32Array;
  /** Index into EVENT_FAMILIES. */
  readonly family: Uint8Array;
  /** Index into EVENT_STATUSES. */
  readonly status: Uint8Array;
  readonly count: Uint32Array;
}

/**
 * What is known of all events of an archive that is too large to load, while the table holds those
 * in sight, or none. Counts take whole days: a window that begins or ends within one is widened.
 */
export interface Whole {
  /** The same object for whatever of an archive is in sight. */
  readonly archive: object;
  readonly total: number;
  readonly dated: number;
  readonly extent: TimeWindow | null;
  /** Degrees; null when no event is placed. */
  readonly bounds: readonly [west: number, south: number, east: number, north: number] | null;
  /** True while the table holds the events in sight; false where one has to zoom in to see them one by one. */
  readonly close: boolean;
  /**
   * Members of a filter that are set and that what is drawn and counted does not follow: words, actors,
   * confidence and bounds in the counts, and from afar those too that the counts of places are too
   * coarse for, `window` among them when it is widened.
   */
  ignores(filter: EventFilter): readonly (keyof EventFilter)[];
  /** The window that places are counted for from afar: whole days or, of very many events, weeks, months or years. */
  counted(window: TimeWindow): TimeWindow;
  /** All events of the archive that pass. */
  count(filter: EventFilter): Pick<Selection, 'total' | 'byFamily' | 'byType' | 'byStatus'>;
  facets(filter: EventFilter): Omit<Facets, 'actors'>;
  /** Bars of all events and of those that pass; no finer than days. */
  bars(filter: EventFilter, unit: BinUnit, within?: TimeWindow): Histogram;
  /** Counts of the places in sight for the map to draw; null while `close`. */
  cells(filter: EventFilter): CountedPlaces | null;
}
