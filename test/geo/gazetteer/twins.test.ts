import { expect, test } from 'vitest';
import { combineGazetteers, createGazetteer, type PlaceRecord } from '../../../geo/gazetteer';
import { findTwins } from '../../../geo/gazetteer/twins';
import type { Gazetteer } from '../../../geo/types';
import { BAKHMUT, KYIV, ROBOTYNE, record } from './sample';

/** A village kept by hand, known to within four kilometres, and its GeoNames twin two kilometres away. */
const BY_HAND = record({
  id: 'fl:klynove',
  name: 'Klynove',
  lat: 48.4,
  lon: 38.1,
  uncertaintyKm: 4,
  names: [
    { text: 'Klynove', lang: 'en', kind: 'official' },
    { text: 'Klinovoe', lang: 'en', kind: 'variant' },
  ],
});
const OF_GEONAMES = record({
  id: 'gn:500',
  name: 'Klynove',
  lat: 48.418,
  lon: 38.1,
  population: 120,
  names: [
    { text: 'Klynove', lang: 'en', kind: 'official' },
    { text: 'Клинове', lang: 'uk', kind: 'official' },
  ],
});

function joined(upper: readonly PlaceRecord[], lower: readonly PlaceRecord[]): Gazetteer {
  return combineGazetteers([createGazetteer(upper), createGazetteer(lower)], { twins: findTwins });
}

function at(gazetteer: Gazetteer, token: string): string[] {
  const { trie } = gazetteer;
  const node = trie.step(trie.root, token);
  expect(node < 0 ? 0 : trie.names(node).length).toBe(node < 0 ? 0 : trie.places(node).length);
  return node < 0 ? [] : trie.places(node).map((index) => gazetteer.id(index));
}

test('a village kept by hand and its GeoNames twin are one place at the better known point', () => {
  const gazetteer = joined([BY_HAND, BAKHMUT], [OF_GEONAMES, KYIV]);
  expect(gazetteer.size).toBe(3);
  const index = gazetteer.indexOf('fl:klynove');
  expect(gazetteer.indexOf('gn:500')).toBe(index);
  expect(gazetteer.place(index)).toEqual({
    ...gazetteer.place(index),
    id: 'fl:klynove',
    lat: 48.418,
    uncertaintyKm: 0,
    population: 120,
  });
  expect(gazetteer.names(index).map(({ text }) => text)).toEqual(['Klynove', 'Klinovoe', 'Клинове']);
  expect(gazetteer.nameIn(index, 'uk')).toBe('Клинове');
  expect(gazetteer.nameIn(index, 'ru')).toBe('Klynove');
  for (const token of ['klynove', 'klinovoe', 'клинове'])
    expect(at(gazetteer, token)).toEqual(['fl:klynove']);
  expect(at(gazetteer, 'київ')).toEqual([KYIV.id]);
  expect(gazetteer.near(48.418, 38.1, 1).map((each) => gazetteer.id(each))).toEqual(['fl:klynove']);
  expect(gazetteer.near(48.4, 38.1, 1)).toEqual([]);
});

test('a point that is kept by hand and certain stays', () => {
  const gazetteer = joined([{ ...BY_HAND, uncertaintyKm: 0 }], [OF_GEONAMES]);
  expect(gazetteer.place(gazetteer.indexOf('fl:klynove')).lat).toBe(48.4);
});

test.each([
  ['farther away than either is uncertain', { lat: 48.46 }],
  ['of another kind', { featureClass: 'H', featureCode: 'STM' }],
  ['in another country', { country: 'RU' }],
  ['of another name', { name: 'Lozove', names: [] }],
] as const)('a place %s is another place', (_, part) => {
  const gazetteer = joined([BY_HAND], [{ ...OF_GEONAMES, ...part }]);
  expect(gazetteer.size).toBe(2);
});

test('of two namesakes the nearer is the twin, the other stays a place', () => {
  const other = { ...OF_GEONAMES, id: 'gn:501', lat: 48.43 };
  const gazetteer = joined([BY_HAND], [OF_GEONAMES, other]);
  expect(at(gazetteer, 'klynove')).toEqual(['fl:klynove', 'gn:501']);
});

test('a place that the upper layer has by its id is nobody else’s twin', () => {
  const gazetteer = joined([BY_HAND, OF_GEONAMES], [OF_GEONAMES]);
  expect(gazetteer.size).toBe(2);
  expect(at(gazetteer, 'klynove')).toEqual(['gn:500', 'fl:klynove']);
});

test('without being asked for nothing is joined, and places with GeoNames ids never are', () => {
  const [upper, lower] = [createGazetteer([BY_HAND]), createGazetteer([OF_GEONAMES])];
  expect(combineGazetteers([upper, lower]).size).toBe(2);
  expect(joined([{ ...BY_HAND, id: 'gn:7' }, ROBOTYNE], [OF_GEONAMES]).size).toBe(3);
});

test('districts are joined by name within their region, whatever point stands for them', () => {
  const district = (id: string, lat: number): PlaceRecord =>
    record({ id, name: 'Bakhmut Raion', lat, featureClass: 'A', featureCode: 'ADM2' });
  expect(joined([district('fl:bakhmut-raion', 48.6)], [district('gn:9', 48.3)]).size).toBe(1);
});
