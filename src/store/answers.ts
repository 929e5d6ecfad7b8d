/** A table of events, what a reader asks of it, and the answers: what all that shows them draws from. */
import type { EventColumns, TextMember } from '../events/columns/types';
import type { EventFamily, EventStatus, EventType, FrontlineEvent } from '../events/types';

/** A chosen stretch of time, half-open, milliseconds since the epoch, UTC. */
export interface TimeWindow {
  readonly start: number;
  readonly end: number;
}

/** What the reader wants to see; an absent member does not filter. */
export interface EventFilter {
  readonly window?: TimeWindow | null;
  readonly families?: readonly EventFamily[];
  readonly types?: readonly EventType[];
  readonly statuses?: readonly EventStatus[];
  /** Initiators or targets, as the events name them; '' takes those that name neither. */
  readonly actors?: readonly string[];
  /** 0 to 1. */
  readonly minConfidence?: number;
  readonly text?: string;
  /**
   * Degrees; takes the events whose point lies within, the edges too, and no unplaced one. West of
   * more than east goes over the antimeridian.
   */
  readonly bounds?: readonly [west: number, south: number, east: number, north: number] | null;
}

/** Numbers of names, as wide as they need be: indexes into a list, a row a place. */
export type CodeColumn = Uint8Array | Uint16Array | Uint32Array;

/**
 * Events in columns, sorted by start, then by end, then by input order. Rows are indexes into the
 * columns. Unplaced events have NaN coordinates and stay in lists and counts; undated ones come
 * last with `Infinity` as start and end, stay in lists, and lie in no window.
 */
export interface EventTable {
  readonly size: number;
  /** How many rows carry a date: rows 0 … dated-1. */
  readonly dated: number;
  /** What the table stands on; start, end, lat, lon, x, y, radiusKm, type, status, confidence and shaped are its own arrays. */
  readonly columns: EventColumns;
  /** Milliseconds since the epoch, ascending; Infinity when undated. */
  readonly start: Float64Array;
  /** Exclusive end in milliseconds, at least one after the start; Infinity when undated. */
  readonly end: Float64Array;
  /** 1 when the event is known only more roughly than a day (week, month, year). */
  readonly rough: Uint8Array;
  /** Degrees, NaN when unplaced. */
  readonly lat: Float64Array;
  readonly lon: Float64Array;
  /** Web mercator, the world 2^32 wide and high from its north-west corner; 0 when unplaced. */
  readonly x: Uint32Array;
  readonly y: Uint32Array;
  readonly radiusKm: Float32Array;
  /** Index into EVENT_FAMILIES. */
  readonly family: Uint8Array;
  /** Index into EVENT_TYPE_NAMES; a type that is none of ours counts as other. */
  readonly type: Uint8Array;
  /** Indexes into {@link EventTable.actors}. */
  readonly initiator: CodeColumn;
  readonly target: CodeColumn;
  /** Every initiator and target once, in the order of their first event; the first is '', for nobody named. */
  readonly actors: readonly string[];
  /** Index into EVENT_STATUSES. */
  readonly status: Uint8Array;
  /** 0 to 1. */
  readonly confidence: Float32Array;
  /** 1 where the event is an area or a line. */
  readonly shaped: Uint8Array;
  /** Earliest start and latest end, or null when empty. */
  readonly extent: TimeWindow | null;
  /** Id of a row's event. Throws a RangeError for a row that is not there. */
  id(row: number): string;
  /** One text of a row's event, '' for none, without making the event. */
  text(row: number, member: TextMember): string;
  /**
   * Row's event, whole: the very object that was loaded, or one made from the columns at each call.
   * Throws a RangeError for a row that is not there.
   */
  event(row: number): FrontlineEvent;
  /** Row of an event id, or -1. An index grows with the first calls. */
  rowOf(id: string): number;
}

/**
 * Rows that pass the filter, with counts: the one answer that everything draws from. The rows are
 * `head`, then those of `matched` from `from` to `to`; with a window that only moves, `matched`
 * stays the same object and nothing is copied.
 */
export interface Selection {
  readonly total: number;
  /** Ascending; made when first read, four bytes a row: not for every frame at a million. */
  readonly rows: Uint32Array;
  /** Rows that pass all but the window, ascending; null when all do. The same object while only the window changes. */
  readonly matched: Uint32Array | null;
  /** Rows that began before the window and reach into it, ascending; empty without a window. */
  readonly head: Uint32Array;
  /** Half-open positions in `matched` (rows themselves where that is null) of the events that begin in the window. */
  readonly from: number;
  readonly to: number;
  /** The row at a position from 0 to total-1, ascending. */
  rowAt(position: number): number;
  /** Position of a row, -1 when the selection has it not. */
  positionOf(row: number): number;
  readonly byFamily: Readonly<Record<EventFamily, number>>;
  readonly byType: Readonly<Record<EventType, number>>;
  readonly byStatus: Readonly<Record<EventStatus, number>>;
}

/**
 * How many events each choice of a filter would leave if it were the only one of its kind, the rest
 * of the filter as it is.
 */
export interface Facets {
  readonly families: Readonly<Record<EventFamily, number>>;
  readonly types: Readonly<Record<EventType, number>>;
  readonly statuses: Readonly<Record<EventStatus, number>>;
  /** By the actor's name, in the order of the table. An event counts for its initiator and its target. */
  readonly actors: ReadonlyMap<string, number>;
}

/**
 * Bars of the histogram in columns, without gaps: UTC hours, days, weeks from Monday or months. An
 * event counts once, in the bar of its start, however long it lasts.
 */
export interface Histogram {
  /** The unit of the bars: the one asked for, or the next coarser that makes no more than 20,000 of them. */
  readonly unit: BinUnit;
  /** How many bars. */
  readonly size: number;
  /** Where each bar begins, and at last where the last one ends, milliseconds since the epoch; empty without bars. */
  readonly edges: Float64Array;
  /** Events of all the table: `size` × families, the families of a bar one after the other in the order of EVENT_FAMILIES. */
  readonly all: Uint32Array;
  /** The same of the selection. */
  readonly shown: Uint32Array;
  /** Of `all`, how many events of a bar are known only more roughly than a day. */
  readonly rough: Uint32Array;
}

export type BinUnit = 'hour' | 'day' | 'week' | 'month';
