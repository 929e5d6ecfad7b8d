/** Discs as they are drawn and picked: one for a place, or for a cell with many events. */
export interface Discs {
  readonly size: number;
  /** 32-bit mercator coordinates of the middle. */
  readonly x: Uint32Array;
  readonly y: Uint32Array;
  /** Family, status and vagueness of most of its events. */
  readonly code: Uint8Array;
  /** Events that it stands for; together those of all discs are the drawn rows. */
  readonly count: Uint32Array;
  /** CSS pixels, before the scale of crowded points. */
  readonly radius: Float32Array;
  /** Radius of the circle round a vague place, in worlds; 0 for none, null for no disc. */
  readonly halo: Float32Array | null;
  /** Latitudes of discs beyond the mercator square, degrees; null for none. */
  readonly polarLat: ReadonlyMap<number, number> | null;
}

/** Discs with room for `size`; drawn in their order, the last on top. */
export function makeDiscs(size: number): Discs {
  return {
    size,
    x: new Uint32Array(size),
    y: new Uint32Array(size),
    code: new Uint8Array(size),
    count: new Uint32Array(size),
    radius: new Float32Array(size),
    halo: null,
    polarLat: null,
  };
}

const SINGLE_RADIUS = 7;
const GROWTH = 3.2;

/** Radius of a disc in CSS pixels: a pin's for one event, 10 for ten, 17 for a thousand, 26 for a million. */
export function discRadius(count: number): number {
  return SINGLE_RADIUS + GROWTH * Math.log10(Math.max(1, count));
}
