/**
 * Events in columns: the second form of {@link FrontlineEvent}s, for a million of them. Plain data
 * without a function in it, so that a worker can build it and hand its buffers over.
 */

/** Strings of a column as UTF-8, one after the other; a lone surrogate in them becomes U+FFFD. */
export interface TextColumn {
  /** Index of each row's string; null when row i has string i. */
  readonly codes: Uint8Array | Uint16Array | Uint32Array | null;
  readonly bytes: Uint8Array;
  /** Where each string begins in `bytes`, and at last where the last one ends: one longer than the strings are many. */
  readonly offsets: Uint32Array;
}

/** Properties that are texts of their own column; all others stand in `rest`. */
export const TEXT_MEMBERS = [
  'id',
  'title',
  'placeId',
  'placeName',
  'initiator',
  'target',
  'attribution',
  'quote',
  'sourceId',
  'sourceTitle',
  'sourceUrl',
] as const;

export type TextMember = (typeof TEXT_MEMBERS)[number];

/** Names that the `timePrecision` and `geoPrecision` columns hold indexes into; an unlisted name stands in `rest`. */
export const TIME_PRECISIONS = ['', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
export const GEO_PRECISIONS = ['', 'exact', 'settlement', 'near', 'district', 'region', 'country'] as const;

/**
 * Rows sorted by start, then end, then the order they came in; ids are unique and not empty.
 * Unplaced events have NaN coordinates and 0 for `x` and `y`; undated ones come last with
 * `Infinity` as start and end.
 */
export interface EventColumns {
  readonly size: number;
  /** Milliseconds since the epoch. */
  readonly start: Float64Array;
  /** Exclusive, milliseconds since the epoch, at least one after the start. */
  readonly end: Float64Array;
  /** The point that stands for the event, degrees. */
  readonly lat: Float64Array;
  readonly lon: Float64Array;
  /** The same point in web mercator, the whole world being 2^32 wide and high from its north-west corner. */
  readonly x: Uint32Array;
  readonly y: Uint32Array;
  readonly radiusKm: Float32Array;
  /** Index into EVENT_TYPE_NAMES. */
  readonly type: Uint8Array;
  /** Index into EVENT_STATUSES. */
  readonly status: Uint8Array;
  /** Index into {@link TIME_PRECISIONS}. */
  readonly timePrecision: Uint8Array;
  /** Index into {@link GEO_PRECISIONS}. */
  readonly geoPrecision: Uint8Array;
  /** 1 where the event is an area or a line, whose geometry stands in `rest`. */
  readonly shaped: Uint8Array;
  /** 0 to 1. */
  readonly confidence: Float32Array;
  /** A column that no event has a text in is left out and reads as ''. */
  readonly texts: Readonly<Partial<Record<TextMember, TextColumn>>>;
  /**
   * What the other columns cannot give back, as JSON text of a row (`EventRest` in `rest.ts`),
   * '' for nothing: `properties` (members beside ours, or such as differ from what the columns say),
   * `absent` (members that the columns say and the event has not), `geometry`, `claims` and `members`.
   */
  readonly rest: TextColumn | null;
}
