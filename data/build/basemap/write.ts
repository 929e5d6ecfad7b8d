import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';

/** Digits after the point: 3 are about 100 m, finer than the source. */
const DIGITS = 3;

/** Writes a collection without spaces, coordinates rounded, repeated corners left out. Returns the bytes. */
export async function writeCollection(
  folder: string,
  name: string,
  collection: FeatureCollection,
): Promise<number> {
  const features = collection.features.map(({ properties, geometry }) => ({
    type: 'Feature',
    properties,
    geometry: { ...geometry, coordinates: round((geometry as { coordinates: unknown }).coordinates) },
  }));
  const text = `{"type":"FeatureCollection","features":[\n${features.map((each) => JSON.stringify(each)).join(',\n')}\n]}\n`;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.json`), text);
  return Buffer.byteLength(text);
}

function round(coordinates: unknown): unknown {
  if (!Array.isArray(coordinates)) return coordinates;
  if (typeof coordinates[0] === 'number') {
    return coordinates.map((value: number) => Number(value.toFixed(DIGITS)));
  }
  const inner = coordinates.map(round) as unknown[];
  const isLine = Array.isArray(inner[0]) && typeof inner[0][0] === 'number';
  return isLine ? inner.filter((position, index) => index === 0 || !same(position, inner[index - 1])) : inner;
}

function same(a: unknown, b: unknown): boolean {
  const [[ax, ay], [bx, by]] = [a as number[], b as number[]];
  return ax === bx && ay === by;
}
