import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import { multiPolygon } from '@turf/helpers';
import { beforeAll, describe, expect, test } from 'vitest';
import { combineGazetteers, decodePack, inflatePack, searchGazetteer } from '../../geo/gazetteer';
import { distanceKm } from '../../geo/index';
import type { Area, Gazetteer, Place } from '../../geo/types';

const BUDGETS = { theatre: 900_000, world: 2_500_000, full: 9_000_000 } as const;
type PackName = keyof typeof BUDGETS;

const packs = {} as Record<PackName, Gazetteer>;

beforeAll(async () => {
  for (const name of Object.keys(BUDGETS) as PackName[]) {
    packs[name] = decodePack(await inflatePack(await readFile(packFile(name))));
  }
});

function packFile(name: PackName): string {
  return fileURLToPath(new URL(`../../data/gazetteer/${name}.pack`, import.meta.url));
}

function allPlaces(gazetteer: Gazetteer): Place[] {
  return Array.from({ length: gazetteer.size }, (_, index) => gazetteer.place(index));
}

function best(name: PackName, query: string): { place: Place; index: number; how: string } {
  const found = searchGazetteer(packs[name], query, { limit: 1 })[0]!;
  return { place: packs[name].place(found.index), index: found.index, how: found.how };
}

function contains(area: Area, { lat, lon }: { lat: number; lon: number }): boolean {
  return booleanPointInPolygon([lon, lat], multiPolygon(area as unknown as number[][][][]));
}

describe.each(Object.entries(BUDGETS) as [PackName, number][])('%s.pack', (name, budget) => {
  test('is within its budget', async () => {
    expect((await stat(packFile(name))).size).toBeLessThanOrEqual(budget);
  });

  test('has every place by id, under its name, at its point', () => {
    const gazetteer = packs[name];
    for (let index = 0; index < gazetteer.size; index += name === 'full' ? 97 : 11) {
      const place = gazetteer.place(index);
      expect(gazetteer.indexOf(place.id)).toBe(index);
      expect(gazetteer.names(index)[0]!.text).toBe(place.name);
      expect(gazetteer.near(place.lat, place.lon, 0.01, 1000)).toContain(index);
    }
  });

  test('knows countries by name, short form and people', () => {
    for (const [query, code] of [
      ['Ukraine', 'UA'],
      ['Україна', 'UA'],
      ['Украина', 'UA'],
      ['Ukrainian', 'UA'],
      ['Turkey', 'TR'],
      ['Türkiye', 'TR'],
      ['USA', 'US'],
      ['U.S.', 'US'],
      ['US', 'US'],
      ['United States', 'US'],
      ['UK', 'GB'],
      ['Britain', 'GB'],
      ['Russian Federation', 'RU'],
      ['Russians', 'RU'],
      ['the Netherlands', 'NL'],
      ['Holland', 'NL'],
      ['Dutch', 'NL'],
      ['Czech Republic', 'CZ'],
      ['Czechia', 'CZ'],
      ['Burma', 'MM'],
      ['Ivory Coast', 'CI'],
      ['Північна Корея', 'KP'],
    ]) {
      expect(best(name, query!).place, query).toMatchObject({
        id: `fl:country-${code!.toLowerCase()}`,
        featureCode: 'PCLI',
      });
    }
    expect(best(name, 'Middle East').place.featureCode).toBe('RGN');
    expect(best(name, 'Europe').place.featureCode).toBe('CONT');
  });

  test('counts Crimea and Sevastopol as Ukraine', () => {
    const gazetteer = packs[name];
    const crimea = gazetteer.area(gazetteer.indexOf('gn:703883'))!;
    const sevastopol = gazetteer.area(gazetteer.indexOf('gn:694422'))!;
    expect(gazetteer.place(gazetteer.indexOf('gn:703883'))).toMatchObject({ country: 'UA', admin1: 'UA.11' });
    expect(gazetteer.place(gazetteer.indexOf('gn:694422'))).toMatchObject({ country: 'UA', admin1: 'UA.20' });
    const isAround = ({ lat, lon }: Place): boolean => lat > 44 && lat < 46.5 && lon > 32 && lon < 37;
    const inside = allPlaces(gazetteer).filter(
      (place) =>
        place.featureClass === 'P' &&
        isAround(place) &&
        (contains(crimea, place) || contains(sevastopol, place)),
    );
    expect(inside.length).toBeGreaterThan(10);
    expect(inside.filter((place) => place.country !== 'UA')).toEqual([]);
    expect(
      inside.filter((place) => !['UA.11', 'UA.20'].includes(place.admin1) && place.admin1 !== 'UA.08'),
    ).toEqual([]);
    const ukraine = gazetteer.area(gazetteer.indexOf('fl:country-ua'))!;
    const russia = gazetteer.area(gazetteer.indexOf('fl:country-ru'))!;
    for (const point of [
      { lat: 44.95, lon: 34.11 },
      { lat: 44.59, lon: 33.53 },
      { lat: 45.35, lon: 36.4 },
    ]) {
      expect(contains(ukraine, point)).toBe(true);
      expect(contains(russia, point)).toBe(false);
    }
  });
});

test('no two places of a pack share an id, and none is nowhere', () => {
  for (const gazetteer of Object.values(packs)) {
    const places = allPlaces(gazetteer);
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
    expect(places.filter(({ lat, lon }) => lat === 0 && lon === 0)).toEqual([]);
  }
});

test('the full pack holds everything of the others', () => {
  for (const name of ['theatre', 'world'] as const) {
    const missing = allPlaces(packs[name]).filter(({ id }) => packs.full.indexOf(id) < 0);
    expect(missing).toEqual([]);
  }
});

test('theatre and world combine', () => {
  const both = combineGazetteers([packs.theatre, packs.world]);
  expect(both.place(both.indexOf('gn:703448')).name).toBe('Kyiv');
  expect(both.size).toBeLessThan(packs.theatre.size + packs.world.size);
  expect(searchGazetteer(both, 'Springfield').length).toBeGreaterThan(3);
  const paris = searchGazetteer(both, 'Paris', { limit: 1 })[0]!;
  expect(both.place(paris.index).country).toBe('FR');
});

test.each([
  ['Bakhmut', 48.595, 38.0],
  ['Бахмут', 48.595, 38.0],
  ['Артемовск', 48.595, 38.0],
  ['Артемівськ', 48.595, 38.0],
  ['Avdiivka', 48.14, 37.74],
  ['Авдеевка', 48.14, 37.74],
  ['Avdeyevka', 48.14, 37.74],
  ['Авдіївка', 48.14, 37.74],
  ['Kharkiv', 49.99, 36.23],
  ['Харьков', 49.99, 36.23],
  ['Kharkov', 49.99, 36.23],
  ['Odesa', 46.48, 30.73],
  ['Dnipro', 48.46, 35.04],
  ['Dnipropetrovsk', 48.46, 35.04],
  ['Днепропетровск', 48.46, 35.04],
  ['Siverskodonetsk', 48.95, 38.49],
  ['Sievierodonetsk', 48.95, 38.49],
  ['Северодонецк', 48.95, 38.49],
  ['Zaporizhzhia', 47.84, 35.14],
  ['Запорожье', 47.84, 35.14],
  ['Kropyvnytskyi', 48.51, 32.26],
  ['Кировоград', 48.51, 32.26],
  ['Pokrovsk', 48.28, 37.18],
  ['Robotyne', 47.445, 35.835],
  ['Belgorod', 50.61, 36.58],
  ['Энергодар', 47.5, 34.66],
  ['Simferopol', 44.95, 34.1],
  ['Севастополь', 44.6, 33.52],
  ['Chișinău', 47.01, 28.86],
  ['Брэст', 52.1, 23.7],
])('%s is where it is', (query, lat, lon) => {
  const { place, how } = best('theatre', query);
  expect(how).toBe('exact');
  expect(distanceKm(place.lat, place.lon, lat, lon)).toBeLessThan(5);
  expect(place.featureClass).toBe('P');
});

test('names that were official carry their years', () => {
  const { theatre } = packs;
  const names = theatre.names(theatre.indexOf('gn:713174'));
  expect(names).toContainEqual({ text: 'Артемівськ', lang: 'uk', kind: 'former', from: '1924', to: '2016' });
  expect(theatre.nameIn(theatre.indexOf('gn:713174'), 'uk')).toBe('Бахмут');
});

test('an oblast is called oblast, its bare name is the city', () => {
  const { theatre } = packs;
  for (const [query, id] of [
    ['Kharkiv Oblast', 'gn:706482'],
    ['Kharkiv region', 'gn:706482'],
    ['Харківська область', 'gn:706482'],
    ['Харьковская область', 'gn:706482'],
    ['Belgorod Region', 'gn:578071'],
    ['Белгородская область', 'gn:578071'],
    ['Donetska oblast', 'gn:709716'],
    ['Київська область', 'gn:703446'],
    ['Krasnodar Krai', 'gn:542415'],
  ]) {
    expect(best('theatre', query!).place.id, query).toBe(id);
  }
  for (const { id, name, country } of allPlaces(theatre).filter(
    ({ featureCode }) => featureCode === 'ADM1',
  )) {
    if (!['UA', 'RU', 'BY', 'MD'].includes(country)) continue;
    const { trie } = theatre;
    const bare = trie.step(trie.root, name.split(' ')[0]!.toLowerCase());
    const places = bare < 0 ? [] : trie.places(bare).map((index) => theatre.place(index));
    const isTown = places.some(({ featureClass, country: own }) => featureClass === 'P' && own === country);
    expect(isTown && places.some((place) => place.id === id), name).toBe(false);
  }
});

test('all 27 first-level regions of Ukraine have names in three languages and outlines with their towns in them', () => {
  const { theatre } = packs;
  const places = allPlaces(theatre);
  const regions = places.filter(({ country, featureCode }) => country === 'UA' && featureCode === 'ADM1');
  expect(regions).toHaveLength(27);
  let [inside, all] = [0, 0];
  for (const region of regions) {
    const index = theatre.indexOf(region.id);
    const langs = theatre.names(index).map(({ lang }) => lang);
    expect(langs).toEqual(expect.arrayContaining(['en', 'uk', 'ru']));
    const area = theatre.area(index)!;
    const towns = places.filter(
      ({ featureClass, admin1 }) => featureClass === 'P' && admin1 === region.admin1,
    );
    all += towns.length;
    inside += towns.filter((town) => contains(area, town)).length;
  }
  // The rest lie at a border or a shore, within what the simplification takes, or are coded wrongly at the source.
  expect(inside / all).toBeGreaterThan(0.97);
});

test('outlines of neighbours share their borders', () => {
  const { theatre } = packs;
  const points = (id: string): Set<string> =>
    new Set(
      theatre
        .area(theatre.indexOf(id))!
        .flat(2)
        .map((point) => point.join()),
    );
  const [donetsk, luhansk, belgorod] = [points('gn:709716'), points('gn:702657'), points('gn:578071')];
  const shared = (a: Set<string>, b: Set<string>): number => [...a].filter((point) => b.has(point)).length;
  expect(shared(donetsk, luhansk)).toBeGreaterThan(20);
  expect(shared(luhansk, belgorod)).toBeGreaterThan(5);
});

test('regions made of oblasts are their outlines together', () => {
  const { theatre } = packs;
  const donbas = theatre.area(theatre.indexOf('fl:donbas'))!;
  expect(contains(donbas, { lat: 48.02, lon: 37.8 })).toBe(true);
  expect(contains(donbas, { lat: 48.57, lon: 39.3 })).toBe(true);
  expect(contains(donbas, { lat: 49.99, lon: 36.23 })).toBe(false);
});
