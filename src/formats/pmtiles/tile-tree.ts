import type { EventColumns } from '../../events/columns/types';
import { CURVE_ZOOM, fromHilbert, hilbert, tileId } from './tile-id';

/** Most events that a tile holds one by one; above it a tile holds a summary and has children. */
export const MOST_EVENTS = 10_000;

/** Finest zoom of a tile: some 2.4 km at the equator. What lies together there stays together, however much it is. */
export const MOST_ZOOM = 14;

/** A tile that is to be written, and the events that lie in it. */
export interface TilePlan {
  readonly id: number;
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
  /** Rows of the columns, in no order of time. */
  readonly rows: Uint32Array;
  /** Whether it holds its events; else a summary of them. */
  readonly leaf: boolean;
}

/**
 * Divides the world into tiles, quarter by quarter, until each holds at most `most` events. The
 * answer has one list a zoom, each in the order of the tiles' ids; tiles without an event are left
 * out. Unplaced events are in none.
 */
export function planTiles(
  columns: EventColumns,
  most: number = MOST_EVENTS,
): readonly (readonly TilePlan[])[] {
  const { rows, places } = sortedByPlace(columns);
  const levels: TilePlan[][] = [];
  let open: readonly Span[] = rows.length === 0 ? [] : [{ place: 0, from: 0, to: rows.length }];
  for (let zoom = 0; open.length > 0; zoom++) {
    const next: Span[] = [];
    levels.push(
      open.map((span) => {
        const { place, from, to } = span;
        const leaf = to - from <= most || zoom === MOST_ZOOM;
        if (!leaf) next.push(...quarters(places, span, zoom + 1));
        const id = tileId(zoom, place);
        return { id, zoom, ...fromHilbert(zoom, place), rows: rows.subarray(from, to), leaf };
      }),
    );
    open = next;
  }
  return levels;
}

/** The events of a tile: a stretch of the sorted rows, and its place on the zoom's curve. */
interface Span {
  readonly place: number;
  readonly from: number;
  readonly to: number;
}

/** Children of a span that hold an event, in the order of the curve. */
function quarters(places: Uint32Array, { place, from, to }: Span, zoom: number): Span[] {
  const width = 4 ** (CURVE_ZOOM - zoom);
  const spans: Span[] = [];
  let start = from;
  for (let quarter = 0; quarter < 4 && start < to; quarter++) {
    const child = place * 4 + quarter;
    const end = firstFrom(places, (child + 1) * width, start, to);
    if (end > start) spans.push({ place: child, from: start, to: end });
    start = end;
  }
  return spans;
}

/** First position from `from` on whose place is at least `place`; `to` when none is. */
function firstFrom(places: Uint32Array, place: number, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (places[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The placed rows along the curve, and the place of each; equal places keep the order of the rows. */
function sortedByPlace(columns: EventColumns): { readonly rows: Uint32Array; readonly places: Uint32Array } {
  const { size, lat, lon, x, y } = columns;
  let rows = new Uint32Array(size);
  let places = new Uint32Array(size);
  let placed = 0;
  const shift = 32 - CURVE_ZOOM;
  for (let row = 0; row < size; row++) {
    if (Number.isNaN(lat[row]!) || Number.isNaN(lon[row]!)) continue;
    rows[placed] = row;
    places[placed++] = hilbert(CURVE_ZOOM, x[row]! >>> shift, y[row]! >>> shift);
  }
  rows = rows.subarray(0, placed);
  places = places.subarray(0, placed);
  let [spareRows, sparePlaces] = [new Uint32Array(placed), new Uint32Array(placed)];
  for (let bits = 0; bits < 32; bits += 8) {
    scatter(rows, places, spareRows, sparePlaces, bits);
    [rows, spareRows, places, sparePlaces] = [spareRows, rows, sparePlaces, places];
  }
  return { rows, places };
}

/** One pass of a radix sort: by the eight bits of the places from `bits` on. */
function scatter(
  rows: Uint32Array,
  places: Uint32Array,
  toRows: Uint32Array,
  toPlaces: Uint32Array,
  bits: number,
): void {
  const starts = new Uint32Array(257);
  for (const place of places) starts[((place >>> bits) & 255) + 1]! += 1;
  for (let digit = 0; digit < 256; digit++) starts[digit + 1]! += starts[digit]!;
  for (let at = 0; at < places.length; at++) {
    const digit = (places[at]! >>> bits) & 255;
    const to = starts[digit]!;
    starts[digit] = to + 1;
    toRows[to] = rows[at]!;
    toPlaces[to] = places[at]!;
  }
}
