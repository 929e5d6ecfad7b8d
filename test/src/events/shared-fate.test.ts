import { expect, test } from 'vitest';
import { events } from './support';

test.each([
  ['Avdiivka fell on the same day as Stepove and Berdychi.', ['Avdiivka', 'Stepove', 'Berdychi']],
  ['Avdiivka was shelled, along with Stepove.', ['Avdiivka', 'Stepove']],
  ['Russian forces attacked near Lyman and southwest of it near Soledar.', ['Lyman', 'Soledar']],
])('what shares the verb shares its fate: %s', (text, expected) => {
  const found = events(text).map((one) => one.split(' ').at(-1));
  expect(new Set(found)).toEqual(new Set(expected));
});

test.each([
  ['Avdiivka, just over the border of the Kherson region, was shelled.', 'shelling Avdiivka'],
  ['Nikopol, across the river from Kherson, was shelled.', 'shelling Nikopol'],
  ['Stepove, not far from Avdiivka, was shelled.', 'shelling Stepove'],
])('what lies between commas only says where: %s', (text, expected) => {
  expect(events(text)).toEqual([expected]);
});

test('people are moved from where it was shelled, and not to where it was', () => {
  expect(
    events(
      'About 300 residents have been moved from Belgorod to Odesa and Mykolaiv after the shelling of December 30.',
    ).filter((one) => one.startsWith('shelling')),
  ).toEqual(['shelling Belgorod']);
  expect(
    events('Children were sent to Odesa after shells hit Kherson.').filter((one) =>
      one.startsWith('shelling'),
    ),
  ).toEqual(['shelling Kherson']);
});
