import { createGazetteer, type PlaceRecord } from '../../../geo/gazetteer/index';
import type { FeatureClass, Gazetteer } from '../../../geo/types';

type Row = readonly [
  id: string,
  names: string,
  lat: number,
  lon: number,
  code: string,
  country: string,
  region: string,
  people: number,
  demonyms?: string,
];

/** Places far from the war and one of its front, for the rules that news of the world needs. */
const ROWS: readonly Row[] = [
  ['gb', 'United Kingdom,Britain', 54, -2, 'PCLI', 'GB', '', 66_000_000, 'British,Britons'],
  ['sy', 'Syria', 35, 38, 'PCLI', 'SY', '', 18_000_000, 'Syrian,Syrians'],
  ['kr', 'South Korea', 36, 128, 'PCLI', 'KR', '', 51_000_000],
  ['kp', 'North Korea', 40, 127, 'PCLI', 'KP', '', 25_000_000],
  ['us', 'United States', 39.76, -98.5, 'PCLI', 'US', '', 330_000_000, 'American,Americans'],
  ['de', 'Germany', 51.5, 10.5, 'PCLI', 'DE', '', 82_000_000],
  ['europe-c', 'Central Europe', 49.5, 15, 'RGN', '', '', 0],
  ['europe-e', 'Eastern Europe', 52, 28, 'RGN', '', '', 0],
  ['central', 'Central', 22.28, 114.16, 'PPLX', 'HK', '', 20_000],
  ['leeds', 'Leeds', 53.8, -1.55, 'PPLA2', 'GB', 'GB.ENG', 455_000],
  ['copenhagen', 'Copenhagen', 55.68, 12.57, 'PPLC', 'DK', 'DK.17', 1_150_000],
  ['hamburg', 'Hamburg', 53.57, 9.99, 'PPLA', 'DE', 'DE.04', 1_850_000],
  ['hamburg-state', 'Hamburg', 53.55, 10, 'ADM1', 'DE', 'DE.04', 1_850_000],
  ['altona', 'Altona', 53.55, 9.93, 'PPLX', 'DE', 'DE.04', 250_000],
  ['washington', 'Washington,Wash.', 47.5, -120.5, 'ADM1', 'US', 'US.WA', 7_000_000],
  ['spokane', 'Spokane', 47.66, -117.43, 'PPLA2', 'US', 'US.WA', 220_000],
  ['new-york', 'New York', 40.71, -74.01, 'PPL', 'US', 'US.NY', 8_800_000],
  ['new-york-state', 'New York', 43, -75.5, 'ADM1', 'US', 'US.NY', 19_000_000],
  ['ohio', 'Ohio', 40.25, -83, 'ADM1', 'US', 'US.OH', 11_000_000],
  ['utah', 'Utah', 39.25, -111.75, 'ADM1', 'US', 'US.UT', 3_000_000],
  ['new-jersey', 'New Jersey', 40.17, -74.5, 'ADM1', 'US', 'US.NJ', 9_000_000],
  ['texas', 'Texas', 31.25, -99.25, 'ADM1', 'US', 'US.TX', 29_000_000],
  ['florida', 'Florida', 28.75, -82.5, 'ADM1', 'US', 'US.FL', 21_000_000],
  ['tennessee', 'Tennessee', 35.75, -86.25, 'ADM1', 'US', 'US.TN', 7_000_000],
  ['clinton', 'Clinton', 36.1, -84.13, 'PPLA2', 'US', 'US.TN', 10_000],
  ['kobani', 'Kobani', 36.89, 38.35, 'PPL', 'SY', 'SY.09', 45_000],
  ['bakhmut', 'Bakhmut', 48.59, 38.0, 'PPLA2', 'UA', 'UA.05', 70_000],
  ['london', 'London', 51.51, -0.13, 'PPLC', 'GB', 'GB.ENG', 8_900_000],
];

const CLASSES: Readonly<Record<string, FeatureClass>> = { PCL: 'A', ADM: 'A', RGN: 'L' };

/** A small gazetteer of them. */
export function placesElsewhere(): Gazetteer {
  return createGazetteer(ROWS.map(toRecord));
}

function toRecord([
  id,
  names,
  lat,
  lon,
  featureCode,
  country,
  admin1,
  population,
  demonyms,
]: Row): PlaceRecord {
  const [name = '', ...others] = names.split(',');
  return {
    id,
    name,
    lat,
    lon,
    featureClass: CLASSES[featureCode.slice(0, 3)] ?? 'P',
    featureCode,
    country,
    admin1,
    population,
    uncertaintyKm: 0,
    names: [
      { text: name, lang: 'en', kind: 'official' },
      ...others.map((text) => ({ text, lang: 'en', kind: 'variant' }) as const),
      ...(demonyms?.split(',') ?? []).map((text) => ({ text, lang: 'en', kind: 'demonym' }) as const),
    ],
  };
}
