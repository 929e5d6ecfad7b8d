import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mercatorLat, mercatorLon, mercatorX, mercatorY } from '../../../../src/events/columns/mercator';
import { type Discs, makeDiscs } from '../../../../src/map/events-layer/discs';
import { discAt } from '../../../../src/map/events-layer/pick-disc';
import type { Camera } from '../../../../src/map/hit-test';

const WORLD = 2 ** 32;

/** A flat camera with a middle, pixels for the world's width and a turn in radians. */
function cameraAt(lon: number, lat: number, worldPixels: number, turn: number): Camera {
  const [x, y] = [mercatorX(lon), mercatorY(lat)];
  const [sine, cosine] = [Math.sin(turn), Math.cos(turn)];
  return {
    project(eastern, northern) {
      const across = (((mercatorX(eastern) - x) | 0) / WORLD) * worldPixels;
      const down = ((mercatorY(northern) - y) / WORLD) * worldPixels;
      return { x: across * cosine - down * sine, y: across * sine + down * cosine };
    },
    unproject(right, below) {
      const across = right * cosine + below * sine;
      const down = below * cosine - right * sine;
      return {
        lon: mercatorLon(x + (across / worldPixels) * WORLD),
        lat: mercatorLat(y + (down / worldPixels) * WORLD),
      };
    },
  };
}

function discsAt(places: readonly (readonly [number, number])[]): Discs {
  const discs = makeDiscs(places.length);
  places.forEach(([lon, lat], disc) => {
    discs.x[disc] = mercatorX(lon);
    discs.y[disc] = mercatorY(lat);
    discs.radius[disc] = 7;
  });
  return discs;
}

test('the disc at a pixel is the one whose middle the camera projects nearest, however it is turned', () => {
  const place = fc.tuple(
    fc.double({ min: -1, max: 1, noNaN: true }),
    fc.double({ min: -1, max: 1, noNaN: true }),
  );
  fc.assert(
    fc.property(
      fc.array(place, { minLength: 1, maxLength: 30 }),
      fc.constantFrom(-179.9, 0, 38, 179.9),
      fc.double({ min: 0, max: 6.28, noNaN: true }),
      place,
      (offsets, lon, turn, [right, below]) => {
        const worldPixels = 512 * 2 ** 8;
        const camera = cameraAt(lon, 48, worldPixels, turn);
        const wrap = (degrees: number): number => ((degrees + 540) % 360) - 180;
        const places = offsets.map(([east, north]) => [wrap(lon + east), 48 + north] as const);
        const pixel = { x: right * 300, y: below * 300 };
        const found = discAt({ discs: discsAt(places), scale: 1, worldPixels }, camera, pixel, 5);
        const distances = places.map(([eastern, northern]) => {
          const { x, y } = camera.project(eastern, northern);
          return Math.hypot(x - pixel.x, y - pixel.y);
        });
        const least = Math.min(...distances);
        if (found < 0) expect(least).toBeGreaterThan(11.9);
        else expect(distances[found]! - least).toBeLessThan(0.1);
      },
    ),
  );
});

test('a circle answers within its radius where it is drawn as one', () => {
  const discs = { ...discsAt([[38, 48]]), halo: Float32Array.of(40 / (512 * 2 ** 8)) };
  const camera = cameraAt(38, 48, 512 * 2 ** 8, 0);
  const at = (x: number): number =>
    discAt({ discs, scale: 1, worldPixels: 512 * 2 ** 8 }, camera, { x, y: 0 }, 5);
  expect([at(0), at(38), at(42)]).toEqual([0, 0, -1]);
});
