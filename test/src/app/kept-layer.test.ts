import { expect, test } from 'vitest';
import { geoparse } from '../../../geo/index';
import { underlayKept } from '../../../src/app/kept-layer';
import { regionNames } from '../../../src/app/region-names';
import { keptPlacesOf, NO_KEPT_PLACES } from '../../../src/kept-places';
import { samplePlaces } from '../../geo/places';

const gazetteer = samplePlaces();
const told = geoparse('They attacked Hryhorivske (6km northwest of Bakhmut).', gazetteer);
const kept = { type: 'FeatureCollection', features: keptPlacesOf(told) } as const;

test('kept places are one more layer, made once a list', () => {
  const whole = underlayKept(gazetteer, kept);
  expect(whole.size).toBe(gazetteer.size + 1);
  expect(underlayKept(gazetteer, structuredClone(kept))).toBe(whole);
  expect(underlayKept(gazetteer, NO_KEPT_PLACES)).toBe(gazetteer);
  const [found] = geoparse('Shells fell near Hryhorivske and Bakhmut.', whole);
  expect(found?.place?.id).toMatch(/^kept:hryhorivske/);
});

test('names like no other do not break the layer', () => {
  const [place] = kept.features;
  const names = ['!!!', '<b>x</b>', 'a\nb', '   x', '\u{1f5fa}', 'x'.repeat(5_000)];
  const features = names.map((name, at) => ({
    ...place!,
    id: `kept:${at}`,
    properties: { ...place!.properties, name },
  }));
  expect(() => geoparse('Near <b>x</b>.', underlayKept(gazetteer, { ...kept, features }))).not.toThrow();
});

test('regions are told of names with several candidates alone', () => {
  expect(regionNames(told, gazetteer)).toEqual({});
  const [first] = told;
  const candidates = [0, 1].map(() => ({ place: first!.place!, score: 0.5, evidence: {} }));
  const names = regionNames([{ ...first!, candidates }], gazetteer);
  for (const code of Object.keys(names)) expect(code).toMatch(/^[A-Z]{2}\./);
});
