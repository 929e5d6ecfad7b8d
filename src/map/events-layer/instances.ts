import { countText } from './count-text';
import type { Discs } from './discs';
import { GLYPHS } from './glyphs';

/** Bytes of a corner: place, look, figures, circle. */
export const CORNER_BYTES = 20;

/**
 * Each disc is four equal corners. Instanced drawing would hold it once, and takes four times as
 * long where the processor draws: every instance is a draw of its own there.
 */
export const CORNERS = 4;

const DISC_BYTES = CORNER_BYTES * CORNERS;

const POLAR = 1;

/** How wide a ring is in pixels, by what it is for. */
export const RINGS = { selected: 2.25, hovered: 1.25 } as const;

/** A disc on its own, such as the selected event. */
export interface Instance {
  readonly x: number;
  readonly y: number;
  readonly code: number;
  readonly count: number;
  /** CSS pixels. */
  readonly radius: number;
  /** Width of the ring round it, CSS pixels, 0 for none. */
  readonly ring: number;
  /** Radius of the circle round it in worlds, 0 for none. */
  readonly halo: number;
  /** Degrees where it lies beyond the mercator square, else null. */
  readonly polarLat: number | null;
}

const WORLD = 2 ** 32;

/** Discs as the graphics card reads them. */
export function instanceBytes(instances: readonly Instance[]): Uint8Array {
  const bytes = new Uint8Array(instances.length * DISC_BYTES);
  const view = new DataView(bytes.buffer);
  for (const [at, instance] of instances.entries()) writeInstance(view, at, instance);
  return bytes;
}

/** All discs, without rings. */
export function discBytes(discs: Discs): Uint8Array {
  const bytes = new Uint8Array(discs.size * DISC_BYTES);
  const view = new DataView(bytes.buffer);
  for (let disc = 0; disc < discs.size; disc++) writeInstance(view, disc, instanceOf(discs, disc, 0));
  return bytes;
}

/** One of the discs, with a ring of a width round it. */
export function instanceOf(discs: Discs, disc: number, ring: number): Instance {
  return {
    x: discs.x[disc]!,
    y: discs.y[disc]!,
    code: discs.code[disc]!,
    count: discs.count[disc]!,
    radius: discs.radius[disc]!,
    ring,
    halo: discs.halo?.[disc] ?? 0,
    polarLat: discs.polarLat?.get(disc) ?? null,
  };
}

function writeInstance(view: DataView, index: number, instance: Instance): void {
  const { x, y, code, count, radius, ring, halo, polarLat } = instance;
  const at = index * DISC_BYTES;
  view.setUint32(at, x, true);
  view.setUint32(at + 4, polarLat === null ? y : ((polarLat + 90) / 180) * (WORLD - 1), true);
  view.setUint8(at + 8, code);
  view.setUint8(at + 9, polarLat === null ? 0 : POLAR);
  view.setUint8(at + 10, Math.min(255, Math.round(radius * 4)));
  view.setUint8(at + 11, Math.round(ring * 4));
  if (count > 1) {
    const text = countText(count);
    for (let figure = 0; figure < text.length; figure++) {
      view.setUint8(at + 12 + figure, GLYPHS.indexOf(text[figure]!) + 1);
    }
  }
  view.setFloat32(at + 16, halo, true);
  const bytes = new Uint8Array(view.buffer);
  for (let corner = 1; corner < CORNERS; corner++) {
    bytes.copyWithin(at + corner * CORNER_BYTES, at, at + CORNER_BYTES);
  }
}
