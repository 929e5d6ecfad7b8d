import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { distanceKm } from '../../geo/index';
import type { Gazetteer, Resolution } from '../../geo/types';
import type { FrontlineEvent } from '../../src/events/types';
import { readArticle } from '../../src/pipeline';
import type { Reading } from '../../src/reading';
import { loadGazetteer } from '../support/gazetteers';

const shared = process.env.FRONTLINE_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const path = `${shared}/seed/article.txt`;
const absent = !existsSync(path);
const why = absent ? ' (skipped: the shared corpora folder with seed/article.txt is not there)' : '';

const BAKHMUT = { lat: 48.595, lon: 38.0 };

describe.skipIf(absent)(`the report that the project starts from${why}`, () => {
  let gazetteer: Gazetteer;
  let reading: Reading;

  beforeAll(async () => {
    gazetteer = await loadGazetteer('theatre', 'world');
    const text = readFileSync(path, 'utf8');
    const article = { id: 'seed', text, title: '', date: '2023-03-07', outlet: '', url: '', lang: 'en' };
    reading = await readArticle(article, { gazetteer });
  });

  const mentions = (quote: string): readonly Resolution[] =>
    reading.resolutions.filter((found) => found.quote.replace(/^the /i, '').startsWith(quote));

  const atBakhmut = (type: readonly string[]): readonly FrontlineEvent[] =>
    reading.events.filter(({ properties: { type: own, lat, lon } }) => {
      if (!type.includes(own) || lat == null || lon == null) return false;
      return distanceKm(lat, lon, BAKHMUT.lat, BAKHMUT.lon) <= 20;
    });

  test('every Bakhmut and Artemovsk is one place within 3 km of the town', () => {
    const found = [...mentions('Bakhmut'), ...mentions('Artemovsk')];
    expect(mentions('Bakhmut')).toHaveLength(reading.article.text.match(/Bakhmut/g)!.length);
    expect(mentions('Artemovsk')).toHaveLength(1);
    expect(new Set(found.map(({ place }) => place?.id)).size).toBe(1);
    for (const { place, kind } of found) {
      expect(kind).toBe('literal');
      expect(distanceKm(place!.lat, place!.lon, BAKHMUT.lat, BAKHMUT.lon)).toBeLessThanOrEqual(3);
    }
  });

  test('both Donbas are the region, which has an outline', () => {
    const found = mentions('Donbas');
    expect(found).toHaveLength(2);
    for (const { place, precision, kind } of found) {
      expect(kind).toBe('literal');
      expect(precision).toBe('region');
      expect(place!.featureClass).not.toBe('P');
      expect(gazetteer.area(gazetteer.indexOf(place!.id))).not.toBeNull();
    }
  });

  test('Kyiv and both Moscow are governments and make no pin', () => {
    const found = [...mentions('Kyiv'), ...mentions('Moscow')];
    expect(found).toHaveLength(3);
    for (const { kind } of found) expect(kind).toBe('associative');
    const capitals = new Set(found.map(({ place }) => place?.id));
    for (const { properties } of reading.events) expect(capitals).not.toContain(properties.placeId);
  });

  test('no event stands at an associative mention', () => {
    for (const { place } of reading.claims) {
      if (place !== null) expect(reading.resolutions[place.resolution]!.kind).toBe('literal');
    }
  });

  test.each(['Vladimir', 'Putin', 'Wagner', 'Sergei', 'Shoigu', 'Volodymyr', 'Zelenskyy'])(
    '%s is no place',
    (name) => {
      expect(reading.resolutions.filter(({ quote }) => quote.includes(name))).toEqual([]);
    },
  );

  test('the reinforcement, the assaults and the digging-in are events at Bakhmut', () => {
    expect(atBakhmut(['reinforcement'])).not.toEqual([]);
    expect(atBakhmut(['assault'])).not.toEqual([]);
    expect(atBakhmut(['fortification'])).not.toEqual([]);
  });

  test('the minister’s claim stays a claim, in his name, at Bakhmut', () => {
    const claims = atBakhmut(['liberation', 'capture', 'advance', 'assault']);
    const his = claims.filter(({ properties }) => /Shoigu/.test(properties.attribution));
    expect(his).not.toEqual([]);
    for (const { properties } of his) expect(properties.status).toBe('claimed');
  });

  test('events are dated January to March 2023, save the invasion a year before', () => {
    for (const { properties } of reading.events) {
      const { type, start, end } = properties;
      if (type === 'invasion' || properties.background === true) {
        expect(start >= '2022-02-01T00:00:00Z' && end <= '2023-04-01T00:00:00Z').toBe(true);
        continue;
      }
      expect(start >= '2023-01-01T00:00:00Z' && end <= '2023-04-01T00:00:00Z').toBe(true);
    }
  });

  test('the invasion is background of February 2022', () => {
    const invasions = reading.events.filter(({ properties }) => properties.type === 'invasion');
    expect(invasions).not.toEqual([]);
    for (const { properties } of invasions) {
      expect(properties.start <= '2022-03-08T00:00:00Z').toBe(true);
      expect(properties.background).toBe(true);
    }
  });
});
