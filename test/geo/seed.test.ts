import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { decodePack, inflatePack } from '../../geo/gazetteer/index';
import { distanceKm, geoparse } from '../../geo/index';

const repository = resolve(import.meta.dirname, '../..');
const article = join(process.env.FRONTLINE_SHARED ?? join(repository, '../shared'), 'seed/article.txt');
const pack = join(repository, 'data/gazetteer/theatre.pack');
const missing = [article, pack].filter((path) => !existsSync(path));
const name =
  missing.length === 0 ? 'the real article' : `the real article (skipped: no ${missing.join(', ')})`;

test.skipIf(missing.length > 0)(name, async () => {
  const text = readFileSync(article, 'utf8');
  const gazetteer = decodePack(await inflatePack(new Uint8Array(readFileSync(pack))));
  const found = geoparse(text, gazetteer);
  const named = (pattern: RegExp) => found.filter(({ quote }) => pattern.test(quote));

  const town = named(/^(Bakhmut|Artemovsk)$/);
  expect(town.filter(({ quote }) => quote === 'Bakhmut')).toHaveLength(5);
  expect(town).toHaveLength(6);
  expect(new Set(town.map(({ place }) => place?.id)).size).toBe(1);
  for (const { lat, lon, kind } of town) {
    expect(distanceKm(lat!, lon!, 48.595, 38)).toBeLessThan(3);
    expect(kind).toBe('literal');
  }

  const donbas = named(/^Donbas$/);
  expect(donbas).toHaveLength(2);
  for (const { place, precision } of donbas) {
    expect(precision).toBe('region');
    expect(gazetteer.area(gazetteer.indexOf(place!.id))).not.toBeNull();
  }

  expect(named(/^(Kyiv|Moscow)$/).map(({ kind }) => kind)).toEqual([
    'associative',
    'associative',
    'associative',
  ]);
  expect(named(/^(Russian|Russians|Ukrainian)$/).every(({ kind }) => kind === 'associative')).toBe(true);
  expect(named(/Vladimir|Wagner|Shoigu|Sergei|Volodymyr/)).toEqual([]);

  const [west] = named(/^further west$/);
  expect(west).toMatchObject({ precision: 'near', place: { id: town[0]!.place!.id } });
});
