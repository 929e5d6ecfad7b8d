import { expect, test } from 'vitest';
import type { TestPlace } from '../../support/resolutions';
import { DAY, events, read } from './support';

test.each([
  [
    'In Nikopol the guns were heard all night; two missiles hit a depot and a shop.',
    'missile-strike Nikopol',
  ],
  ['A second attempt was made at Verbove; it was beaten back by border guards.', 'repelled-assault Verbove'],
  [
    'Helicopters come up behind Verbove and let off their missiles; one was brought down on Sunday.',
    'interception Verbove',
  ],
  [
    'Russian forces attacked near Lyman and Soledar; Ukrainian troops said that eleven assaults were beaten off.',
    'repelled-assault Lyman',
  ],
])('what goes on after a semicolon is where the sentence was: %s', (text, expected) => {
  expect(events(text)).toContain(expected);
});

test.each([
  'Shells hit Nikopol; air defence forces shot down 46 drones.',
  'Shells hit Nikopol; elsewhere drones struck two depots.',
  'Shells hit Nikopol; missiles struck a depot in Odesa.',
])('another matter after a semicolon is not: %s', (text) => {
  expect(events(text).filter((one) => one.endsWith('Nikopol'))).toEqual(['shelling Nikopol']);
});

const MORE: readonly TestPlace[] = [
  { quote: 'Serhiivka forest', lat: 48.9, lon: 38, precision: 'region', feature: ['V', 'FRST'] },
  { quote: 'Gulf of Odesa', lat: 46.5, lon: 30.8, precision: 'region', feature: ['H', 'GULF'] },
];

function found(text: string): readonly string[] {
  return read(text, DAY, MORE).events.map(({ properties }) => `${properties.type} ${properties.placeName}`);
}

test('what only says where a place lies is not where it happened', () => {
  expect(
    found('Drones reached Nikopol on the Gulf of Odesa, where debris set fire to a depot.'),
  ).not.toContain('damage Gulf of Odesa');
  expect(
    events('Drones hit the depot in Nikopol, the largest in Kherson region, which burned.'),
  ).not.toContain('damage Kherson region');
});

test('a second thing at a second place is of the same verb', () => {
  expect(
    events('Air defences shot down ten drones near Nikopol, as well as two rockets over Odesa.'),
  ).toEqual(['interception Nikopol', 'interception Odesa']);
  expect(events('Troops captured Avdiivka and fired rockets at Odesa.')).not.toContain('capture Odesa');
});

test('"the ruins" are those of the place spoken of', () => {
  expect(events('Shells hit Avdiivka. On Monday a drone struck a car in the ruins.')).toContain(
    'drone-strike Avdiivka',
  );
});
