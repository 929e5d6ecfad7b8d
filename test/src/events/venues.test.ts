import { expect, test } from 'vitest';
import { events } from './support';

test('where a court sits is not where it happened', () => {
  expect(
    events('A court in Odesa heard how soldiers shot three civilians in Kupiansk in March 2022.'),
  ).toEqual(['casualties Kupiansk']);
});

test('nor where somebody speaks', () => {
  expect(events('The minister said in Odesa that troops had shelled Kherson.')).toEqual(['shelling Kherson']);
});

test('a place that is known by name only keeps an event from another', () => {
  expect(events('On the Kharkiv axis, troops repelled one attack near Kharkiv.')).toEqual([
    'repelled-assault Kharkiv',
  ]);
});

test('a noun has the place of its own preposition', () => {
  expect(
    events('Russian forces advanced in the Avdiivka and Lyman directions amid fighting in Kupiansk.'),
  ).toContain('clash Kupiansk');
});
