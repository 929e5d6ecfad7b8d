import fc from 'fast-check';
import { expect, test } from 'vitest';
import { combineGazetteers, createGazetteer, searchGazetteer } from '../../../geo/gazetteer';
import type { Gazetteer } from '../../../geo/types';
import { BAKHMUT, KYIV, KYIV_OBLAST, ROBOTYNE, record, SAMPLE } from './sample';

const gazetteer = createGazetteer(SAMPLE);

function idsAt(within: Gazetteer, ...tokens: string[]): string[] {
  const node = tokens.reduce((at, token) => (at < 0 ? at : within.trie.step(at, token)), within.trie.root);
  return node < 0 ? [] : within.trie.places(node).map((index) => within.place(index).id);
}

test('the trie is walked by folded tokens', () => {
  expect(idsAt(gazetteer, 'kyiv')).toEqual([KYIV.id]);
  expect(idsAt(gazetteer, 'kyiv', 'oblast')).toEqual([KYIV_OBLAST.id]);
  expect(idsAt(gazetteer, 'київська')).toEqual([]);
  expect(idsAt(gazetteer, 'київська', 'область')).toEqual([KYIV_OBLAST.id]);
  expect(idsAt(gazetteer, 'артемовск')).toEqual([BAKHMUT.id]);
  expect(idsAt(gazetteer, 'oblast')).toEqual([]);
  expect(idsAt(gazetteer, 'kyiv', 'oblast', 'oblast')).toEqual([]);
});

test('the trie tells under which name a place was matched', () => {
  const node = gazetteer.trie.step(gazetteer.trie.root, 'artemivsk');
  expect(gazetteer.trie.names(node)).toEqual([
    { text: 'Artemivsk', lang: 'en', kind: 'former', from: '1924', to: '2016' },
  ]);
});

test('search is blind to case, diacritics, ё and hyphens', () => {
  for (const query of ['Артемовск', 'АРТЁМОВСК', ' артёмовск ', 'Bákhmut', 'bakhmut']) {
    expect(searchGazetteer(gazetteer, query)[0]).toMatchObject({ name: 'Bakhmut', how: 'exact' });
  }
  expect(searchGazetteer(gazetteer, 'Роботине')[0]?.name).toBe('Robotyne');
  expect(searchGazetteer(gazetteer, 'kyiv-oblast')[0]?.name).toBe('Kyiv Oblast');
});

test('search finds whole names, then beginnings, then names a letter away', () => {
  expect(searchGazetteer(gazetteer, 'Kyiv').map(({ name, how }) => `${name} ${how}`)).toEqual([
    'Kyiv exact',
    'Kyiv Oblast prefix',
  ]);
  expect(searchGazetteer(gazetteer, 'bakhm')[0]).toMatchObject({ name: 'Bakhmut', how: 'prefix' });
  expect(searchGazetteer(gazetteer, 'Robotine')[0]).toMatchObject({ name: 'Robotyne', distance: 1 });
  expect(searchGazetteer(gazetteer, 'Kyiv', { limit: 1 })).toHaveLength(1);
  expect(searchGazetteer(gazetteer, '  ')).toEqual([]);
  expect(searchGazetteer(gazetteer, 'Xyzzyx')).toEqual([]);
});

test('near gives the nearest first, as a plain scan does', () => {
  const points = fc.array(
    fc.tuple(fc.double({ min: -90, max: 90, noNaN: true }), fc.double({ min: -180, max: 180, noNaN: true })),
    { minLength: 1, maxLength: 40 },
  );
  fc.assert(
    fc.property(points, fc.integer({ min: 1, max: 20_000 }), ([first, ...others], km) => {
      const [lat, lon] = first!;
      const places = [[lat, lon] as const, ...others].map(([y, x], i) =>
        record({ id: `gn:${i}`, lat: Math.round(y * 1e5) / 1e5, lon: Math.round(x * 1e5) / 1e5 }),
      );
      const found = createGazetteer(places).near(lat, lon, km);
      const scan = places
        .map((place, index) => ({ index, km: greatCircleKm(lat, lon, place.lat, place.lon) }))
        .filter((each) => each.km <= km)
        .sort((a, b) => a.km - b.km || a.index - b.index);
      const edge = (each: number) => Math.abs(each - km) < 0.01;
      if (scan.some((each) => edge(each.km))) return;
      expect(new Set(found)).toEqual(new Set(scan.map(({ index }) => index)));
    }),
  );
  expect(gazetteer.near(48.6, 38, 200).map((index) => gazetteer.place(index).name)[0]).toBe('Bakhmut');
  expect(gazetteer.near(48.6, 38, 1000, 1)).toHaveLength(1);
});

test('near looks across the antimeridian and over the pole', () => {
  const edges = createGazetteer([
    record({ id: 'gn:1', lat: 65, lon: 179.9 }),
    record({ id: 'gn:2', lat: 89.9, lon: 0 }),
  ]);
  expect(edges.near(65, -179.9, 20)).toEqual([0]);
  expect(edges.near(89.9, 180, 50)).toEqual([1]);
});

test('of combined gazetteers the earlier hides the later under the same id', () => {
  const upper = createGazetteer([{ ...KYIV, name: 'Kyiv!', names: [] }, ROBOTYNE]);
  const lower = createGazetteer([KYIV, KYIV_OBLAST, BAKHMUT]);
  const both = combineGazetteers([upper, lower]);
  expect(both.size).toBe(4);
  expect(both.place(both.indexOf(KYIV.id)).name).toBe('Kyiv!');
  expect(idsAt(both, 'kyiv')).toEqual([KYIV.id]);
  expect(idsAt(both, 'київ')).toEqual([]);
  expect(idsAt(both, 'kyiv', 'oblast')).toEqual([KYIV_OBLAST.id]);
  expect(idsAt(both, 'роботине')).toEqual([ROBOTYNE.id]);
  expect(both.names(both.indexOf(BAKHMUT.id))).toEqual(lower.names(lower.indexOf(BAKHMUT.id)));
  expect(both.indexOf('gn:1')).toBe(-1);
  expect(both.near(50.4, 30.5, 100).map((index) => both.place(index).name)).toEqual(['Kyiv!', 'Kyiv Oblast']);
  expect(searchGazetteer(both, 'Артемовск')[0]?.name).toBe('Bakhmut');
});

test('three layers, one of them empty, read as one', () => {
  const three = combineGazetteers([
    createGazetteer([ROBOTYNE]),
    createGazetteer([]),
    createGazetteer(SAMPLE),
  ]);
  expect(three.size).toBe(4);
  expect(Array.from({ length: 4 }, (_, i) => three.indexOf(three.place(i).id))).toEqual([0, 1, 2, 3]);
  expect(() => combineGazetteers([])).toThrow('at least one gazetteer');
});

function greatCircleKm(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const [a, b, c] = [lat1, lat2, lon2 - lon1].map((degrees) => (degrees * Math.PI) / 180) as [
    number,
    number,
    number,
  ];
  const cosine = Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(c);
  return 6371.0088 * Math.acos(Math.max(-1, Math.min(1, cosine)));
}
