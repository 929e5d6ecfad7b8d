import { expect, test } from 'vitest';
import { combineGazetteers, createGazetteer, geoparse, keepLearnt } from '../../geo/index';
import {
  findKept,
  keepPlaces,
  keptPlacesOf,
  NO_KEPT_PLACES,
  readKeptPlaces,
  recordsOfKept,
  withoutKept,
} from '../../src/kept-places';
import { samplePlaces } from '../geo/places';

const gazetteer = samplePlaces();
const text = 'They attacked Hryhorivske (6km northwest of Bakhmut). Hryhorivske held, Soledar too.';
const resolutions = geoparse(text, gazetteer);

test('a learnt place becomes one record, known places none', () => {
  const [record, ...others] = keepLearnt(resolutions);
  expect(others).toEqual([]);
  expect(record).toMatchObject({ name: 'Hryhorivske', featureClass: 'P', country: 'UA' });
  expect(record!.id).toMatch(/^kept:hryhorivske\/48\.\d+\/37\.\d+$/);
  expect(record!.uncertaintyKm).toBeGreaterThan(0);
});

test('a kept place is found in the next text without being told', () => {
  const kept = keepPlaces(NO_KEPT_PLACES, keptPlacesOf(resolutions));
  const more = combineGazetteers([gazetteer, createGazetteer(recordsOfKept(kept))]);
  const [found] = geoparse('Shells fell near Hryhorivske and Bakhmut.', more);
  expect(found).toMatchObject({ quote: 'Hryhorivske', learnt: false, place: { name: 'Hryhorivske' } });
  expect(found!.radiusKm).toBeGreaterThan(0);
});

test('a list goes through JSON unchanged, with the words from which its places were learnt', () => {
  const kept = keepPlaces(NO_KEPT_PLACES, keptPlacesOf(resolutions));
  expect(kept.features[0]!.properties.learntFrom).toEqual(['6km northwest of Bakhmut']);
  expect(readKeptPlaces(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});

test('of one place kept twice the more exact stays, a namesake elsewhere is one more', () => {
  const [place] = keptPlacesOf(resolutions);
  const vague = { ...place!, id: 'kept:vague', properties: { ...place!.properties, radiusKm: 9 } };
  const far = { ...place!, id: 'kept:far', geometry: { type: 'Point', coordinates: [30, 50] } } as const;
  const list = keepPlaces(keepPlaces(NO_KEPT_PLACES, [vague]), [place!, far, vague]);
  expect(list.features.map(({ id }) => id)).toEqual([place!.id, 'kept:far']);
});

test.each([
  [null, /FeatureCollection/],
  [{ type: 'FeatureCollection', features: [7] }, /feature 1 to be a point/],
  [
    { type: 'FeatureCollection', features: [{ geometry: { type: 'Point', coordinates: [38, 948] } }] },
    /feature 1 to be a point/,
  ],
  [
    { type: 'FeatureCollection', features: [{ geometry: { type: 'Point', coordinates: [38, 48] } }] },
    /feature 1 to have a name/,
  ],
])('%j is refused with a reason', (json, reason) => {
  expect(() => readKeptPlaces(json)).toThrow(reason);
});

test('a place is found again in a list and taken out of it', () => {
  const [place] = keptPlacesOf(resolutions);
  const list = keepPlaces(NO_KEPT_PLACES, [place!]);
  const near = { ...place!, id: 'text:hryhorivske', properties: { ...place!.properties, radiusKm: 3 } };
  expect(findKept(list, near)).toBe(place);
  expect(findKept(list, { ...near, properties: { ...near.properties, name: 'Other' } })).toBeUndefined();
  expect(withoutKept(list, place!.id)).toEqual(NO_KEPT_PLACES);
});

test('ids of a file are kept ones, and each once: it cannot hide a place of the gazetteer', () => {
  const feature = { geometry: { type: 'Point', coordinates: [38, 48] }, properties: { name: 'Kyiv <i>' } };
  const features = [{ ...feature, id: 'gn:703448' }, { ...feature, id: 'kept:x\ny' }, feature];
  const read = readKeptPlaces({ type: 'FeatureCollection', features });
  expect(read.features.map(({ id }) => id)).toEqual(['kept:kyiv-i/48/38']);
});
