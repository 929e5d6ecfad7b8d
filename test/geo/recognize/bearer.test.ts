import { expect, test } from 'vitest';
import { createGazetteer, type PlaceRecord } from '../../../geo/index';
import { bearerOf } from '../../../geo/recognize/bearer';
import type { PlaceName } from '../../../geo/types';

const name = (text: string): PlaceName => ({ text, lang: '', kind: 'variant' });
const record: PlaceRecord = {
  id: 'elsk',
  name: 'Yel’sk',
  lat: 51.81,
  lon: 29.15,
  featureClass: 'P',
  featureCode: 'PPLA2',
  country: 'BY',
  admin1: 'BY.02',
  population: 9000,
  uncertaintyKm: 0,
  names: [name('Yelsk'), name('Jelsk')],
};
const rostov: PlaceRecord = { ...record, id: 'rostov', name: 'Rostov-on-Don', names: [name('Rostov')] };
const gazetteer = createGazetteer([record, rostov]);

test('a name without its soft sign is the name that the place is shown by', () => {
  expect(bearerOf(gazetteer, 0, name('Yelsk')).display).toBe(true);
  expect(bearerOf(gazetteer, 0, name('Jelsk')).display).toBe(false);
});

test('a town is shown by its name without the river that it lies on', () => {
  expect(bearerOf(gazetteer, 1, name('Rostov')).display).toBe(true);
  expect(bearerOf(gazetteer, 1, name('Rost')).display).toBe(false);
});
