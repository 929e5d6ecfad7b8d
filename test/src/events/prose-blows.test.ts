import { expect, test } from 'vitest';
import { events } from './support';

test.each([
  ['Part of a rocket came down on a nursery in Sumy.', ['missile-strike Sumy']],
  ['In Nikopol a kamikaze drone flew into the yard of a block of flats.', ['drone-strike Nikopol']],
  ['An explosive was dropped from a drone on a pensioner in Kherson.', ['drone-strike Kherson']],
  ['The occupiers turned their guns on Nikopol.', ['shelling Nikopol']],
  ['The invaders lashed Nikopol with mortars.', ['shelling Nikopol']],
  ['A landing ship was blown apart by cruise missiles at Odesa.', ['missile-strike Odesa']],
  ['The Russian drones had also reached an airfield near Kharkiv.', ['drone-strike Kharkiv']],
  [
    'A tractor driver was killed near Kherson by an FPV drone.',
    ['casualties Kherson', 'drone-strike Kherson'],
  ],
  ['A ship with grain struck a mine off Odesa.', ['explosion Odesa']],
  ['A truck bomb went off in Engels.', ['explosion Engels']],
  ['Russian boats fired on drones over Odesa.', ['interception Odesa']],
  [
    'In Mykolaiv a Russian attack on 11 October injured eight people.',
    ['shelling Mykolaiv', 'casualties Mykolaiv'],
  ],
])('%s', (text, expected) => {
  expect([...events(text)].sort()).toEqual([...expected].sort());
});

test('a missile that kills is a strike and the harm it did', () => {
  expect(events('A missile killed 60 people in Odesa.')).toEqual([
    'missile-strike Odesa',
    'casualties Odesa',
  ]);
});

test('a drone that was destroyed did nothing', () => {
  expect(events('Russian drones were destroyed over Odesa.')).toEqual(['interception Odesa']);
});
