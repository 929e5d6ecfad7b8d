import type { PlaceRecord } from '../../../geo/gazetteer';

/** A place record with everything but what the test is about filled in. */
export function record(part: Partial<PlaceRecord> & { readonly id: string }): PlaceRecord {
  return {
    name: 'Nowhere',
    lat: 48,
    lon: 38,
    featureClass: 'P',
    featureCode: 'PPL',
    country: 'UA',
    admin1: 'UA.05',
    population: 0,
    uncertaintyKm: 0,
    names: [],
    ...part,
  };
}

export const BAKHMUT = record({
  id: 'gn:709248',
  name: 'Bakhmut',
  lat: 48.59441,
  lon: 38.00049,
  population: 77_620,
  names: [
    { text: 'Bakhmut', lang: 'en', kind: 'official', from: '2016' },
    { text: 'Бахмут', lang: 'uk', kind: 'official', from: '2016' },
    { text: 'Бахмут', lang: 'ru', kind: 'official', from: '2016' },
    { text: 'Артёмовск', lang: 'ru', kind: 'former', from: '1924', to: '2016' },
    { text: 'Artemivsk', lang: 'en', kind: 'former', from: '1924', to: '2016' },
  ],
});

export const KYIV = record({
  id: 'gn:703448',
  name: 'Kyiv',
  lat: 50.45466,
  lon: 30.5238,
  featureCode: 'PPLC',
  admin1: 'UA.12',
  population: 2_797_553,
  names: [
    { text: 'Kyiv', lang: 'en', kind: 'official' },
    { text: 'Київ', lang: 'uk', kind: 'official' },
    { text: 'Киев', lang: 'ru', kind: 'official' },
    { text: 'Kiev', lang: 'en', kind: 'variant' },
  ],
});

export const KYIV_OBLAST = record({
  id: 'gn:703446',
  name: 'Kyiv Oblast',
  lat: 50.25,
  lon: 30.5,
  featureClass: 'A',
  featureCode: 'ADM1',
  admin1: 'UA.13',
  names: [{ text: 'Київська область', lang: 'uk', kind: 'official' }],
});

export const ROBOTYNE = record({
  id: 'fl:robotyne',
  name: 'Robotyne',
  lat: 47.445,
  lon: 35.835,
  admin1: 'UA.26',
  uncertaintyKm: 0.5,
  names: [{ text: 'Роботине', lang: 'uk', kind: 'official' }],
});

export const SAMPLE: readonly PlaceRecord[] = [BAKHMUT, KYIV, KYIV_OBLAST, ROBOTYNE];
