/** Made-up events by the million, the same for the same seed: for benches and for tests of size. */

import { mercatorX, mercatorY } from '../../src/events/columns/mercator';
import type { EventColumns, TextColumn } from '../../src/events/columns/types';
import { GEO_PRECISIONS, TIME_PRECISIONS } from '../../src/events/columns/types';
import { EVENT_STATUSES, EVENT_TYPES } from '../../src/events/event-types';

const DAY = 86_400_000;

/** First day of the made-up war, and how long it lasts: five years, milliseconds. */
export const MANY_START = Date.UTC(2021, 0, 1);
export const MANY_LENGTH = 1826 * DAY;

const ACTORS = ['', 'Russia', 'Ukraine', 'Wagner', 'Partisans', 'Unknown forces', 'Civilians'] as const;

/**
 * Events over five years: most within a day, one in fifty of a week or a month, one in a hundred
 * unplaced, places strewn about a front line with knots at towns and some far away.
 */
export function manyColumns(size: number, seed = 1): EventColumns {
  const random = mulberry32(seed);
  const start = new Float64Array(size);
  for (let row = 0; row < size; row++)
    start[row] = MANY_START + 60_000 * Math.floor((random() * MANY_LENGTH) / 60_000);
  start.sort();
  const columns = {
    size,
    start,
    end: new Float64Array(size),
    lat: new Float64Array(size),
    lon: new Float64Array(size),
    x: new Uint32Array(size),
    y: new Uint32Array(size),
    radiusKm: new Float32Array(size),
    type: new Uint8Array(size),
    status: new Uint8Array(size),
    timePrecision: new Uint8Array(size),
    geoPrecision: new Uint8Array(size),
    shaped: new Uint8Array(size),
    confidence: new Float32Array(size),
  };
  const towns = Array.from({ length: 400 }, () => ({ lat: 46 + 6 * random(), lon: 31 + 9 * random() }));
  const types = Object.keys(EVENT_TYPES).length;
  const [initiator, target] = [new Uint8Array(size), new Uint8Array(size)];
  for (let row = 0; row < size; row++) {
    const rough = random() < 0.02;
    const precision = rough ? (random() < 0.7 ? 'week' : 'month') : 'day';
    const length = precision === 'day' ? DAY : precision === 'week' ? 7 * DAY : 30 * DAY;
    // Rows are sorted by start, then end: those that begin in the same minute last equally long.
    const same = row > 0 && start[row] === start[row - 1];
    columns.end[row] = same ? columns.end[row - 1]! : start[row]! + length;
    columns.timePrecision[row] = same ? columns.timePrecision[row - 1]! : TIME_PRECISIONS.indexOf(precision);
    const [lat, lon] = placeOf(random, towns);
    columns.lat[row] = lat;
    columns.lon[row] = lon;
    columns.x[row] = Number.isNaN(lat) ? 0 : mercatorX(lon);
    columns.y[row] = Number.isNaN(lat) ? 0 : mercatorY(lat);
    const vague = random() < 0.03;
    columns.radiusKm[row] = vague ? 2 + 20 * random() : 0;
    columns.geoPrecision[row] = GEO_PRECISIONS.indexOf(vague ? 'near' : 'settlement');
    columns.type[row] = Math.floor(random() ** 2 * types);
    columns.status[row] = Math.floor(random() ** 3 * EVENT_STATUSES.length);
    columns.confidence[row] = Math.fround(0.3 + 0.7 * random());
    initiator[row] = Math.floor(random() * 5);
    target[row] = Math.floor(random() * ACTORS.length);
  }
  const texts = {
    id: textColumn(numbered(size)),
    title: { ...textColumn(Object.keys(EVENT_TYPES).map((type) => `Made up: ${type}`)), codes: columns.type },
    initiator: { ...textColumn(ACTORS), codes: initiator },
    target: { ...textColumn(ACTORS), codes: target },
  };
  return { ...columns, texts, rest: null };
}

type Random = () => number;

function placeOf(random: Random, towns: readonly { lat: number; lon: number }[]): readonly [number, number] {
  const kind = random();
  if (kind < 0.01) return [Number.NaN, Number.NaN];
  if (kind < 0.03) return [-60 + 130 * random(), -179 + 358 * random()];
  if (kind < 0.45) {
    const town = towns[Math.floor(random() ** 2 * towns.length)]!;
    return [town.lat + 0.05 * bell(random), town.lon + 0.07 * bell(random)];
  }
  const along = random();
  return [46.5 + 4 * along + 0.35 * bell(random), 33 + 5.5 * along ** 0.7 + 0.5 * bell(random)];
}

/** Roughly normal, from −3 to 3. */
function bell(random: Random): number {
  return random() + random() + random() + random() + random() + random() - 3;
}

function* numbered(size: number): Iterable<string> {
  for (let row = 0; row < size; row++) yield `made-${row}`;
}

function textColumn(strings: Iterable<string>): TextColumn {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const offsets = [0];
  let total = 0;
  for (const text of strings) {
    const bytes = encoder.encode(text);
    parts.push(bytes);
    total += bytes.length;
    offsets.push(total);
  }
  const bytes = new Uint8Array(total);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { codes: null, bytes, offsets: Uint32Array.from(offsets) };
}

/** A small generator of numbers from 0 to 1 (public domain: mulberry32). */
function mulberry32(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
