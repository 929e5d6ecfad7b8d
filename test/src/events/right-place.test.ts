import { expect, test } from 'vitest';
import { events } from './support';

test.each([
  [
    'what stands in brackets',
    'Fighting continued at Verbove (18 km southeast of Robotyne).',
    ['clash Verbove'],
  ],
  ['a journey', 'A Russian drone hit a train from Odesa to Kharkiv near Nikopol.', ['drone-strike Nikopol']],
  [
    'a passive has no object behind it',
    'Stepove was shelled on Monday by guns at Soledar.',
    ['shelling Stepove'],
  ],
  [
    'what a place is held against',
    'Russian troops are storming Avdiivka, the biggest battle since Soledar.',
    ['assault Avdiivka'],
  ],
  ["the noun's owner", "Vuhledar's fall has given Odesa a fright, the army said.", ['capture Vuhledar']],
  [
    'what opens the second half',
    'In Avdiivka heavy fighting goes on, in Soledar the last houses are quiet, soldiers said.',
    ['clash Avdiivka'],
  ],
  [
    'where the cause was',
    'In the Kherson region two people were killed when a Russian drone hit a car in Nikopol.',
    ['casualties Nikopol', 'drone-strike Nikopol'],
  ],
  [
    'what towns only lie beside',
    'Kherson and Nikopol, just east of Odesa, were struck by Russian drones.',
    ['drone-strike Kherson', 'drone-strike Nikopol'],
  ],
  [
    'a semicolon with a verb after two names',
    'Russian guns shelled Lyman; Soledar and Berdychi were captured.',
    ['capture Berdychi', 'capture Soledar', 'shelling Lyman'],
  ],
  [
    'named among many',
    'Kyiv said that twelve villages, among them Stepove and Berdychi, had been liberated.',
    ['liberation Berdychi', 'liberation Stepove'],
  ],
  [
    'the former',
    'Russian shells hit Sumy and Nikopol, killing two people in the former.',
    ['casualties Sumy', 'shelling Nikopol', 'shelling Sumy'],
  ],
  [
    'where it was fired from',
    'Russian ships launched missiles at Kherson from the roads of Odesa.',
    ['missile-strike Kherson'],
  ],
])('the right one of several places: %s', (_, text, expected) => {
  expect(events(text).slice().sort()).toEqual(expected);
});

test('the settlement that a sentence opens with is what the next one means', () => {
  const text =
    'Russian guns shelled Sumy on Monday. In Nikopol the market has been closed for weeks. A bomb hit a bus stop there on Tuesday.';
  expect(events(text)).toEqual(['shelling Sumy', 'air-strike Nikopol']);
});

test('what names no place is where the text is', () => {
  const text =
    'Kherson, the day after\n\nPeople in Kherson sweep up glass.\n\nRussian artillery had shelled the hospital at noon. Three civilians were killed by the shells, soldiers said.\n\nKherson buries them on Friday.';
  expect(events(text)).toEqual(['shelling Kherson', 'casualties Kherson']);
  const many =
    'Sumy is quiet. Lyman is quiet.\n\nOdesa, Nikopol, Soledar, Stepove, Berdychi, Kupiansk, Robotyne, Verbove, Engels, Belgorod, Chernihiv, Kharkiv and Mykolaiv wait.\n\nIn Sumy people wait for the bus.\n\nTroops fired 30 shells. Avdiivka, Vuhledar, Robotyne, Verbove, Kupiansk, Stepove, Berdychi and Lyman wait.';
  expect(events(many)).toEqual(['shelling -']);
});

test('the streets of the town that was spoken of', () => {
  const text =
    'Russian troops attacked Stepove on Monday. They were pushed out of the southern streets, and Soledar waits, the army said.';
  expect(events(text)).toContain('repelled-assault Stepove');
});

test.each(['April', 'May', 'March', 'Monday'])('"in %s" names no place that nobody knows', (name) => {
  const text = `Russian shells fell on Nikopol. Three people were killed in ${name}.`;
  expect(events(text)).toEqual(['shelling Nikopol', 'casualties Nikopol']);
});

test('a sentence that names a place nobody knows is not at the last one', () => {
  const text = 'Russian missiles struck Odesa on Monday. One rocket fell in Nevidomets, killing two workers.';
  expect(events(text)).toEqual(['missile-strike Odesa', 'missile-strike -', 'casualties -']);
});
