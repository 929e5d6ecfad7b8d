import { expect, test } from 'vitest';
import { geoparse } from '../../../geo/index';
import { readEvents } from '../../../src/events/index';
import { loadGazetteer } from '../../support/gazetteers';
import { DAY, read as readTold } from './support';

const gazetteer = await loadGazetteer('theatre', 'world');
const typesOf = (text: string): readonly string[] =>
  readEvents({ id: 'test', text, date: '2025-06-10', lang: 'en' }, geoparse(text, gazetteer)).events.map(
    ({ properties }) => properties.type,
  );

test('what happens to namesakes abroad is no event of the war', () => {
  for (const sentence of [
    'A fire in Moscow, Idaho, destroyed a warehouse and three workers were injured.',
    'A man was killed in Moscow, Idaho, on Friday.',
    'An explosion destroyed two storage tanks in Odessa, Texas.',
  ]) {
    const text = `People here are asked about the war in Ukraine and the troops in Bakhmut. ${sentence}`;
    expect(typesOf(text), sentence).toEqual([]);
  }
});

test('a weapon makes it one', () => {
  const text =
    'After talks in Kyiv a Russian missile hit a farm near Lublin in Poland and killed two people.';
  expect(typesOf(text)).toContain('missile-strike');
});

test('a text of another war, which names neither party, is read as before', () => {
  expect(typesOf('Rebels attacked Goma on Monday and ten civilians were killed.')).toContain('assault');
});

test('no army of this war stands in a third country', () => {
  const abroad = [{ quote: 'Paris', lat: 48.86, lon: 2.35, country: 'FR' }];
  const told = (text: string) => readTold(text, DAY, abroad).events.map(({ properties }) => properties.type);
  expect(told('Shells hit Nikopol. The staff of the force will have moved its troops to Paris.')).toEqual([
    'shelling',
  ]);
});
