import { expect, test } from 'vitest';
import { events } from './support';

const WAR = 'Russian forces shelled Ukrainian troops on the front line. ';

test.each([
  ['14 MLRS strikes hit Sumy.', 'shelling Sumy'],
  ['In Nikopol the artillery did not stop until dawn.', 'shelling Nikopol'],
  ['Russia hammered Odesa with ballistic missiles.', 'missile-strike Odesa'],
  ['A Kh-22 gutted a shopping centre in Odesa.', 'missile-strike Odesa'],
  ['Kharkiv woke to missiles.', 'missile-strike Kharkiv'],
  ['Oreshnik over Odesa.', 'missile-strike Odesa'],
  ['Sumy, ballistic missile at the bus station.', 'missile-strike Sumy'],
  ['Shaheds on Mykolaiv.', 'drone-strike Mykolaiv'],
  ['The port of Odesa was reached by two drones.', 'drone-strike Odesa'],
  ['A KAB smashed a school in Kupiansk.', 'air-strike Kupiansk'],
  ['It banged loudly in Engels.', 'explosion Engels'],
  ['A depot went up near Engels.', 'explosion Engels'],
  ['Minus two Shaheds over Mykolaiv.', 'interception Mykolaiv'],
  ['Gunners dropped an Orlan near Sumy.', 'interception Sumy'],
  ['Eleven missiles were knocked out of the sky over Odesa.', 'interception Odesa'],
  ['An attempt to attack Belgorod with drones was foiled.', 'interception Belgorod'],
  ['People from Vuhledar were taken to safety.', 'evacuation Vuhledar'],
])('a blow in words of its own: %s', (text, expected) => {
  expect(events(WAR + text)).toContain(expected);
});

test.each([
  'Missile danger for Odesa.',
  'Sappers will blow up finds near Odesa.',
  'Sappers destroyed a mine near Odesa with a controlled explosion.',
  'A coal mine blast shook a village near Odesa in 2015.',
  'Mobile fire groups train near Odesa.',
])('no blow: %s', (text) => {
  expect(events(WAR + text).filter((event) => event.endsWith('Odesa'))).toEqual([]);
});

test('not a day without shelling is shelling every day', () => {
  expect(events('Not a day passes without shelling in Nikopol.')).toEqual(['shelling Nikopol']);
  expect(events('The day passed without shelling in Nikopol.')).toEqual([]);
});

test('a weapon does something to somewhere, whatever the verb', () => {
  expect(events(`${WAR}A missile emptied the market in Odesa.`)).toContain('missile-strike Odesa');
  expect(events(`${WAR}A drone undid the roof of a school in Sumy.`)).toContain('drone-strike Sumy');
  expect(events(`${WAR}The drone crossed Sumy.`)).not.toContain('drone-strike Sumy');
});

test('shells and the explosions that they made are one', () => {
  expect(events('Eight shellings and 37 explosions of mortar shells were recorded in Sumy.')).toEqual([
    'shelling Sumy',
  ]);
});

test.each([
  ['Nikopol is again under fire from the other bank.', 'shelling Nikopol'],
  ['The bombardment of the theatre in Sumy is investigated.', 'shelling Sumy'],
])('a blow that goes on, or is looked into: %s', (text, expected) => {
  expect(events(WAR + text)).toContain(expected);
});

test('nothing was hit', () => {
  expect(events(`${WAR}Nothing of ours was damaged at Sumy.`)).not.toContain('damage Sumy');
});
