import { expect, test } from 'vitest';
import { events } from './support';

test('a text that names enough villages of the front needs no words of war', () => {
  expect(events('Results of the week. Taken: Stepove, Berdychi, Robotyne.')).toEqual([
    'capture Stepove',
    'capture Berdychi',
    'capture Robotyne',
  ]);
});

test('two of them, towns far behind, and days before the war are not enough', () => {
  expect(events('Results of the week. Taken: Stepove, Berdychi.')).toEqual([]);
  expect(events('The cup goes on tour. Taken: Odesa, Chernihiv, Mykolaiv.')).toEqual([]);
  expect(events('Results of the week. Taken: Stepove, Berdychi, Robotyne.', '2011-05-04')).toEqual([]);
});

test('a match between villages is no fighting', () => {
  expect(
    events(
      'Goals, a penalty and two goalkeepers in tears: the league. Stepove beat Berdychi, Robotyne fell.',
    ),
  ).toEqual([]);
});
