/**
 * The store: events in columns, one filter, one answer that map, timeline, list and counts share.
 * No DOM. The triad is `dispatch / getState / subscribe`.
 */
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
}

/**
 * Events in columns, sorted by start, then by end, then by input order. Rows are indexes into the
 * columns. Unplaced events have NaN coordinates and stay in lists and counts; undated ones come
 * last with `Infinity` as start and end, stay in lists, and lie in no window.
 */
export interface EventTable {
  readonly size: number;
  /** How many rows carry a date: rows 0 … dated-1. */
  readonly dated: number;
  /** Milliseconds since the epoch, ascending; Infinity when undated. */
  readonly start: Float64Array;
  /** Exclusive end in milliseconds, at least one after the start; Infinity when undated. */
  readonly end: Float64Array;
  /** Greatest end among the rows up to this one: bounds the scan for a window. */
  readonly latestEnd: Float64Array;
  /** 1 when the event is known only more roughly than a day (week, month, year). */
  readonly rough: Uint8Array;
  readonly lat: Float64Array;
  readonly lon: Float64Array;
  readonly radiusKm: Float32Array;
  /** Index into {@link EVENT_FAMILIES}. */
  readonly family: Uint8Array;
  /** Index into EVENT_TYPE_NAMES; a type that is none of ours counts as other. */
  readonly type: Uint8Array;
  /** Indexes into {@link EventTable.actors}. */
  readonly initiator: Uint32Array;
  readonly target: Uint32Array;
  /** Every initiator and target once, in the order of their first event; the first is '', for nobody named. */
  readonly actors: readonly string[];
  /** Index into EVENT_STATUSES. */
  readonly status: Uint8Array;
  readonly confidence: Float32Array;
  /** Row's event, whole. */
  event(row: number): FrontlineEvent;
  /** Row of an event id, or -1. */
  rowOf(id: string): number;
  /** Earliest start and latest end, or null when empty. */
  readonly extent: TimeWindow | null;
}

/** Rows that pass the filter, ascending, with counts: the one answer that everything draws from. */
export interface Selection {
  readonly rows: Uint32Array;
  readonly total: number;
  readonly byFamily: Readonly<Record<EventFamily, number>>;
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
 * One bar of the histogram: a UTC hour, day, week from Monday, or month, and the count of each
 * family, whole and filtered. An event counts once, in the bar of its start, however long it lasts.
 */
export interface HistogramBin {
  readonly start: number;
  readonly end: number;
  readonly all: Readonly<Record<EventFamily, number>>;
  readonly shown: Readonly<Record<EventFamily, number>>;
  /** Of `all`, how many events are known only more roughly than a day. */
  readonly rough: number;
}

export type BinUnit = 'hour' | 'day' | 'week' | 'month';

/** Where the camera is. */
export interface MapView {
  readonly lat: number;
  readonly lon: number;
  readonly zoom: number;
  readonly bounds: readonly [west: number, south: number, east: number, north: number];
}

export interface StoreState {
  readonly table: EventTable;
  readonly filter: EventFilter;
  readonly selection: Selection;
  /** Id of the event whose card is open, or ''. */
  readonly selected: string;
  /** Id of the event pointed at or focused, or ''. */
  readonly hovered: string;
  readonly playing: boolean;
  /** Days a second while playing. */
  readonly speed: number;
  /** Sentences about events that could not be loaded; the rest is in the table. */
  readonly problems: readonly string[];
  readonly view: MapView | null;
}

export type StoreAction =
  | { readonly type: 'load'; readonly events: readonly FrontlineEvent[] }
  | { readonly type: 'filter'; readonly filter: EventFilter }
  | { readonly type: 'select'; readonly id: string }
  | { readonly type: 'hover'; readonly id: string }
  | { readonly type: 'play'; readonly playing: boolean }
  | { readonly type: 'speed'; readonly speed: number }
  | { readonly type: 'view'; readonly view: MapView };

export interface FrontlineStore {
  dispatch(action: StoreAction): void;
  getState(): StoreState;
  /** Calls the listener after each change; returns the way to stop. */
  subscribe(listener: (state: StoreState) => void): () => void;
  /** Bars of the histogram for the current state. */
  histogram(unit: BinUnit): readonly HistogramBin[];
  /** Counts of the filter's choices for the current state. */
  facets(): Facets;
}
