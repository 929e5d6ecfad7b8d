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

const ABOVE = 'Ukraine said a Russian missile hit Kharkiv on Monday.';
const told = (below: string): readonly string[] => typesOf(`${ABOVE}\n\n${below}`).slice(1);

test.each([
  'Israel bombed Tehran on Friday, and Iran fired 40 ballistic missiles at Haifa.',
  'Pakistan shot down 25 Indian drones over Lahore on Thursday.',
  'Jets bombed Aleppo last week and killed 12 people.',
  'Talks in Cairo failed. Nine people were killed in a strike on Gaza.',
  'In Syria the fighting goes on. At least 78 people were killed in the first wave.',
])('a war far off has weapons of its own: %s', (below) => {
  expect(told(below)).toEqual([]);
});

test.each([
  ['Two people were killed when a missile came down on a farm near Lublin in Poland.', 'casualties'],
  ['A drone exploded near Galati in Romania on Saturday.', 'drone-strike'],
  ['Ukrainian drones struck a Russian tanker off Tripoli in Libya.', 'drone-strike'],
  ['Two people were killed on Tuesday when a missile hit a block of flats in Nikopol.', 'casualties'],
])('what strays over the border, or what a party does far off, is of this war: %s', (below, type) => {
  expect(told(below)).toContain(type);
});
