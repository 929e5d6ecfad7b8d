import { expect, test } from 'vitest';
import { events } from './support';

test.each([
  ['Kharkiv, which had been quiet for weeks, has for a week been shelled daily.', 'shelling Kharkiv'],
  ['In the Kherson region Nikopol was shelled by Russian guns.', 'shelling Nikopol'],
  ['South of the city, Verbove was shelled by Russian guns.', 'shelling Verbove'],
])('the subject is the place, whatever stands between or before: %s', (text, expected) => {
  expect(events(`Russian troops attacked Avdiivka. ${text}`)).toContain(expected);
});

test('who is killed at a plant does not attack it', () => {
  expect(
    events('The Russian army said it had killed up to 80 foreign fighters at a plant in Kupiansk.'),
  ).toEqual(['casualties Kupiansk']);
});

test('what rained down was not shot down', () => {
  expect(events('Dozens of missiles rained down on Ukrainian bases near Lyman.')).toEqual([
    'missile-strike Lyman',
  ]);
});
