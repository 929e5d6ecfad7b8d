import { expect, test } from 'vitest';
import { DAY, read } from './support';

const MORE = [
  { quote: 'Poltava region', lat: 49.6, lon: 34.5, precision: 'region', admin1: '18' },
  { quote: 'Kremenchuk', lat: 49.07, lon: 33.42, admin1: '18' },
] as const;

const told = (text: string): readonly string[] =>
  read(text, DAY, MORE).events.map(({ properties }) => `${properties.type} ${properties.placeName}`);

test.each([
  ['Drone attack in Poltava region\n\nA drone hit an oil depot in Kremenchuk on Tuesday.'],
  ['Russia strikes Ukraine with missiles and drones\n\nA missile hit Kharkiv and a drone hit Kherson.'],
])('what a heading says of a wide area is told again below: %s', (text) => {
  expect(told(text).filter((one) => /region|Ukraine|Oblast/.test(one))).toEqual([]);
});

test('a heading that names the town is one event with the text below', () => {
  const { events } = read('Kharkiv hit at dawn\n\nAt 5 a.m. on Monday two missiles hit Kharkiv.');
  expect(events.map(({ properties }) => properties.type)).toEqual(['missile-strike']);
});

test('a heading without a place is one event with the text below', () => {
  expect(told('Five killed by shelling\n\nShelling of Nikopol killed five people on Sunday.')).toEqual([
    'shelling Nikopol',
    'casualties Nikopol',
  ]);
});

test.each([
  // Another region, another kind of event, and a line that is a sentence of the text.
  ['Shells hit Poltava region\n\nShells hit Kharkiv on Monday.', 'shelling Poltava region'],
  ['Shells hit Poltava region\n\nRussian troops captured Kremenchuk.', 'shelling Poltava region'],
  ['Shells hit Poltava region.\n\nOn Monday shells hit Kremenchuk.', 'shelling Poltava region'],
  ['Shells hit Avdiivka\n\nShells hit Kharkiv on Monday.', 'shelling Avdiivka'],
])('an event of its own stays: %s', (text, kept) => {
  expect(told(text)).toContain(kept);
});

test('the entries of a live page are no heading', () => {
  expect(told('08:15 Shells hit Poltava region\n\n09:00 Shells hit Kremenchuk')).toContain(
    'shelling Poltava region',
  );
});
