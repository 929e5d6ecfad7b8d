import { expect, test } from 'vitest';
import { createGazetteer, type PlaceRecord } from '../../../geo/gazetteer/index';
import { geoparse } from '../../../geo/index';
import type { FeatureClass } from '../../../geo/types';

function record(id: string, code: string, names: string, lat: number, lon: number): PlaceRecord {
  const texts = names.split(',');
  return {
    id,
    name: texts[0]!,
    lat,
    lon,
    featureClass: code.charAt(0) as FeatureClass,
    featureCode: code,
    country: 'UA',
    admin1: 'UA.07',
    population: code === 'PPL' ? 20_000 : 0,
    uncertaintyKm: 0,
    names: texts.map((text, at) => ({ text, lang: 'en', kind: at === 0 ? 'official' : 'variant' })),
  };
}

const gazetteer = createGazetteer([
  record('kharkiv-oblast', 'ADM1', 'Kharkiv Oblast,Kharkivska Oblast', 49.6, 36.5),
  record('kupiansk', 'PPL', 'Kupiansk,Kupyansk', 49.71, 37.61),
  record('kupiansk-raion', 'ADM2', 'Kupiansk Raion,Kupianskyi District', 49.7, 37.6),
  record('vovchansk', 'PPL', 'Vovchansk', 50.29, 36.94),
  record('vovchansk-raion', 'ADM2H', 'Vovchansk Raion', 50.25, 36.9),
  record('chuhuiv', 'PPL', 'Chuhuiv', 49.84, 36.69),
]);

test.each([
  ['Shells hit the Kupiansk district.', 'Kupiansk', 'kupiansk-raion', 'district'],
  ['Shells hit Kupiansk District.', 'Kupiansk District', 'kupiansk-raion', 'district'],
  ['Shells hit Kupyansk raion.', 'Kupyansk', 'kupiansk-raion', 'district'],
  ['Shells hit Kupianskyi district.', 'Kupianskyi district', 'kupiansk-raion', 'district'],
  ['Shells hit Vovchansk district.', 'Vovchansk', 'vovchansk-raion', 'district'],
  ['Shells hit Chuhuiv district.', 'Chuhuiv', 'chuhuiv', 'district'],
  ['Fighting went on in the Kupiansk direction.', 'Kupiansk', 'kupiansk', 'near'],
  ['Shells hit Kupiansk.', 'Kupiansk', 'kupiansk', 'settlement'],
  ['Shells hit Kharkivska oblast.', 'Kharkivska oblast', 'kharkiv-oblast', 'region'],
  ['Shells hit Kharkiv oblast.', 'Kharkiv oblast', 'kharkiv-oblast', 'region'],
])('%s', (text, quote, id, precision) => {
  const [found] = geoparse(text, gazetteer);
  expect(found).toMatchObject({ quote, precision });
  expect(found?.place?.id).toBe(id);
});
