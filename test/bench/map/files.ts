import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { writeArrow } from '../../../src/formats/arrow/index';
import { ROOT } from '../../support/build';
import { MANY_START, manyColumns } from '../../support/many-events';

const DAY = 86_400_000;
const FOLDER = '.cache/bench/events';

/** Rows that are written at once. */
const STEP = 20_000;

/** An Arrow file of made-up events as the command writes it, path under the repository's root. */
export function arrowFile(size: number): string {
  const path = `${FOLDER}/${size}.arrow`;
  mkdirSync(join(ROOT, FOLDER), { recursive: true });
  writeFileSync(join(ROOT, path), writeArrow(manyColumns(size)));
  return path;
}

/**
 * A GeoJSON file of the same events, path under the repository's root: points with `start` and
 * `end`, days since the first day of the war, and no more, which is the least that a filter needs.
 */
export async function geojsonFile(size: number): Promise<string> {
  const path = `${FOLDER}/${size}.geojson`;
  const { start, end, lat, lon } = manyColumns(size);
  const feature = (row: number): string =>
    `{"type":"Feature","geometry":{"type":"Point","coordinates":[${lon[row]!.toFixed(5)},${lat[row]!.toFixed(5)}]},` +
    `"properties":{"start":${day(start[row]!)},"end":${day(end[row]!)}}}`;
  mkdirSync(join(ROOT, FOLDER), { recursive: true });
  const file = createWriteStream(join(ROOT, path));
  file.write('{"type":"FeatureCollection","features":[\n');
  let isFirst = true;
  for (let from = 0; from < size; from += STEP) {
    const rows = Array.from({ length: Math.min(STEP, size - from) }, (_, at) => from + at);
    const lines = rows.filter((row) => !Number.isNaN(lat[row])).map(feature);
    file.write(`${isFirst ? '' : ',\n'}${lines.join(',\n')}`);
    isFirst &&= lines.length === 0;
  }
  file.end('\n]}\n');
  await finished(file);
  return path;
}

function day(milliseconds: number): number {
  return Math.round(((milliseconds - MANY_START) / DAY) * 1e4) / 1e4;
}
