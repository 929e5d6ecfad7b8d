import { beforeAll, expect, test } from 'vitest';
import { distanceKm } from '../../geo/index';
import type { Gazetteer, Place } from '../../geo/types';
import { placeByHand } from '../../src/app/place-by-hand';
import { articleFromText } from '../../src/article';
import { readArticle } from '../../src/pipeline';
import { loadGazetteer } from '../support/gazetteers';

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer('theatre');
});

const read = (text: string, quote?: string, place?: Place) =>
  readArticle(articleFromText(text, { id: 'a', date: '2024-05-15' }), {
    gazetteer,
    ...(quote === undefined || place === undefined ? {} : { chosen: [{ quote, place }] }),
  });

const UNKNOWN =
  'Russian forces shelled Qarvand Airport on Monday. A drone struck Qarvand Airport on Tuesday.';

test('a name that was not found is where the reader puts it, with its events, at every mention', async () => {
  const before = await read(UNKNOWN);
  const named = ({ resolutions }: typeof before) =>
    resolutions.filter(({ quote }) => quote === 'Qarvand Airport');
  expect(named(before).map(({ place }) => place)).toEqual([null, null]);
  const after = await read(UNKNOWN, 'Qarvand Airport', placeByHand('Qarvand Airport', 48.5, 37.25));
  expect(named(after).map(({ lat, lon, confidence }) => [lat, lon, confidence])).toEqual([
    [48.5, 37.25, 1],
    [48.5, 37.25, 1],
  ]);
  expect(after.events.length).toBe(2);
  for (const { geometry, properties } of after.events) {
    expect(geometry).toEqual({ type: 'Point', coordinates: [37.25, 48.5] });
    expect(properties).toMatchObject({ placeName: 'Qarvand Airport', geoPrecision: 'settlement' });
    expect(properties.placeId).toMatch(/^user:qarvand-airport@/);
  }
  expect(after.chosen?.map(({ quote }) => quote)).toEqual(['Qarvand Airport']);
});

test('a candidate that the reader prefers takes the place of the one that was found, other names stay', async () => {
  const text = 'Artillery shelled Mykolaivka and Kupiansk on Monday.';
  const before = await read(text);
  const resolution = before.resolutions.find(({ quote }) => quote === 'Mykolaivka')!;
  const other = resolution.candidates.find(({ place }) => place.id !== resolution.place?.id)!.place;
  const after = await read(text, 'Mykolaivka', other);
  expect(after.resolutions.find(({ quote }) => quote === 'Mykolaivka')?.place).toEqual(other);
  expect(after.events.some(({ properties }) => properties.placeId === other.id)).toBe(true);
  const kupiansk = (reading: typeof after) => reading.resolutions.find(({ quote }) => quote === 'Kupiansk');
  expect(kupiansk(after)).toEqual(kupiansk(before));
});

test('a distance from the name is measured from the chosen place', async () => {
  const text = 'Russian forces shelled a position 20 km south of Kupiansk on Monday.';
  const place = placeByHand('Kupiansk', 49, 36);
  const after = await read(text, 'Kupiansk', place);
  const resolution = after.resolutions.find(({ relation }) => relation !== null)!;
  expect(resolution.relation?.type).toBe('offset');
  expect(distanceKm(resolution.lat!, resolution.lon!, 49, 36)).toBeCloseTo(20, 0);
  expect(resolution.radiusKm).toBeGreaterThan(0);
});

test('a name that no mention has changes nothing but what is told of it', async () => {
  const { chosen, ...after } = await read(UNKNOWN, 'Elsewhere', placeByHand('Elsewhere', 1, 2));
  expect(chosen).toHaveLength(1);
  expect(after).toEqual(await read(UNKNOWN));
});
