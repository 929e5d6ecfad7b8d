import { expect, test } from 'vitest';
import { event, events } from './support';

test.each([
  [
    'Berdychi and Stepove have been in Russian hands since Sunday, the army said.',
    'capture Berdychi',
    'Russia',
  ],
  ['Robotyne is now in Ukrainian hands, the troops said.', 'capture Robotyne', 'Ukraine'],
  ['Troops drove to Soledar, already under Russian control since January.', 'capture Soledar', 'Russia'],
])('a place in the hands of a side was taken: %s', (text, expected, initiator) => {
  expect(events(text)).toContain(expected);
  expect(event(text, 'capture').initiator).toBe(initiator);
});

test('a declaration that a place is free', () => {
  expect(events('28 August. The deputy minister declared Robotyne free after weeks of fighting.')).toContain(
    'liberation Robotyne',
  );
});

test('a part of a town in the hands of a side is an advance', () => {
  expect(events('The eastern bank in Avdiivka is in Russian hands since Friday, troops said.')).toEqual([
    'advance Avdiivka',
  ]);
});

test.each([
  ['Crowds greeted Ukrainian soldiers in Kherson after the occupation.', 'liberation Kherson'],
  ['The Ukrainian garrison held on, but Soledar was the first town to fall.', 'capture Soledar'],
  ['Russia’s defence ministry claimed the villages of Berdychi and Stepove.', 'capture Berdychi'],
  ['Stepove was abandoned by its Russian garrison.', 'withdrawal Stepove'],
  [
    'A commander admitted that his men had left Robotyne under fire from Russian guns.',
    'withdrawal Robotyne',
  ],
])('other words for a place that changes hands: %s', (text, expected) => {
  expect(events(text)).toContain(expected);
});
