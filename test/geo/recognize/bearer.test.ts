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
const gazetteer = createGazetteer([record]);

test('a name without its soft sign is the name that the place is shown by', () => {
  expect(bearerOf(gazetteer, 0, name('Yelsk')).display).toBe(true);
  expect(bearerOf(gazetteer, 0, name('Jelsk')).display).toBe(false);
});
