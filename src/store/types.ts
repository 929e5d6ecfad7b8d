/**
 * The store: events in columns, one filter, one answer that map, timeline, list and counts share.
 * No DOM. The triad is `dispatch / getState / subscribe`.
 */
import type { EventColumns } from '../events/columns/types';
import type { FrontlineEvent } from '../events/types';
import type { BinUnit, EventFilter, EventTable, Facets, Histogram, Selection, TimeWindow } from './answers';
import type { Whole } from './tiles/types';

export type * from './answers';
export type { CountedPlaces, Whole } from './tiles/types';

/** Where the camera is. */
export interface MapView {
  readonly lat: number;
  readonly lon: number;
  readonly zoom: number;
  readonly bounds: readonly [west: number, south: number, east: number, north: number];
}

export interface StoreState {
  readonly table: EventTable;
  /** What is known of all events of an archive while the table holds those in sight, or none; null for events that are loaded. */
  readonly whole: Whole | null;
  readonly filter: EventFilter;
  readonly selection: Selection;
  /** Id of the event whose card is open, or ''. */
  readonly selected: string;
  /** Id of the event pointed at or focused, or ''. */
  readonly hovered: string;
  readonly playing: boolean;
  /** Days a second while playing. */
  readonly speed: number;
  /** Whether playing keeps the start of the range, so that events add up. */
  readonly cumulative: boolean;
  /** Sentences about events that could not be loaded; the rest is in the table. */
  readonly problems: readonly string[];
  readonly view: MapView | null;
}

export type StoreAction =
  | { readonly type: 'load'; readonly events: readonly FrontlineEvent[] }
  /** Loads columns, which are then the store's: nobody writes into them any more. */
  | {
      readonly type: 'table';
      readonly columns: EventColumns;
      readonly problems?: readonly string[];
      /** Of an archive, of which the columns are what is in sight. */
      readonly whole?: Whole;
    }
  | { readonly type: 'filter'; readonly filter: EventFilter }
  | { readonly type: 'select'; readonly id: string }
  | { readonly type: 'hover'; readonly id: string }
  | { readonly type: 'play'; readonly playing: boolean }
  | { readonly type: 'speed'; readonly speed: number }
  | { readonly type: 'cumulative'; readonly cumulative: boolean }
  | { readonly type: 'view'; readonly view: MapView };

export interface FrontlineStore {
  dispatch(action: StoreAction): void;
  getState(): StoreState;
  /** Calls the listener after each change; returns the way to stop. */
  subscribe(listener: (state: StoreState) => void): () => void;
  /**
   * Bars for the current state: from the first start to the last, or such as hold a stretch of time
   * (its first and last bar whole).
   */
  bars(unit: BinUnit, within?: TimeWindow): Histogram;
  /** Counts of the filter's choices for the current state. */
  facets(): Facets;
}
