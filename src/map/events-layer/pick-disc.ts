import { mercatorY } from '../../events/columns/mercator';
import type { Camera } from '../hit-test';
import type { Pixel } from '../types';
import type { Discs } from './discs';

const WORLD = 2 ** 32;
/** Pixels from which a circle is drawn and not its small mark: as in the shaders. */
const LEGIBLE_PIXELS = 11;

/** Pixels between which the ground is measured: mercator units are whole, and two a pixel at zoom 22. */
const STEP = 8;

/** Mercator units round a pixel: the point itself, and how far a pixel to the right and one down go. */
interface Ground {
  readonly x: number;
  readonly y: number;
  readonly right: readonly [x: number, y: number];
  readonly down: readonly [x: number, y: number];
}

/** How the discs are drawn at the moment. */
export interface DrawnDiscs {
  readonly discs: Discs;
  readonly scale: number;
  /** CSS pixels of the world's width. */
  readonly worldPixels: number;
}

/**
 * The disc at a pixel or −1: the one whose edge is nearest, within `tolerance` pixels, else the
 * smallest circle round it. No disc is projected; the ground about the pixel is taken as flat, in
 * any projection and however the camera is turned.
 */
export function discAt(
  { discs, scale, worldPixels }: DrawnDiscs,
  camera: Camera,
  pixel: Pixel,
  tolerance: number,
): number {
  const { x, y, right, down } = groundAt(camera, pixel);
  const turn = right[0] * down[1] - right[1] * down[0];
  if (!Number.isFinite(turn) || turn === 0) return -1;
  let [best, nearest] = [-1, tolerance];
  let [circle, smallest] = [-1, Infinity];
  for (let disc = discs.size - 1; disc >= 0; disc--) {
    // In 32 bits the difference is the shorter way round the world.
    const east = (discs.x[disc]! - x) | 0;
    const south = discs.y[disc]! - y;
    const halo = discs.halo?.[disc] ?? 0;
    if (halo * worldPixels >= LEGIBLE_PIXELS) {
      if (halo < smallest && Math.hypot(east, south) <= halo * WORLD) [circle, smallest] = [disc, halo];
      continue;
    }
    const across = (east * down[1] - south * down[0]) / turn;
    const along = (south * right[0] - east * right[1]) / turn;
    const distance = Math.hypot(across, along) - discs.radius[disc]! * scale;
    if (distance < nearest) [best, nearest] = [disc, distance];
  }
  return best >= 0 ? best : circle;
}

function groundAt(camera: Camera, { x, y }: Pixel): Ground {
  const at = (dx: number, dy: number): [number, number] => {
    const { lon, lat } = camera.unproject(x + dx, y + dy);
    return [((lon + 180) / 360) * WORLD, mercatorY(lat)];
  };
  const here = at(0, 0);
  const way = (there: [number, number]): [number, number] => [
    ((((there[0] - here[0]) / WORLD + 1.5) % 1) - 0.5) * (WORLD / STEP),
    (there[1] - here[1]) / STEP,
  ];
  return { x: here[0], y: here[1], right: way(at(STEP, 0)), down: way(at(0, STEP)) };
}
