import { expect, test } from 'vitest';
import { events } from './support';

// Posts list how places stand: the place first, then a word or two without any verb of taking.
const LEAD = 'Russian assault groups went on with the war overnight.\n';

test.each([
  ['Robotyne: done, photo of the camp follows.', 'Robotyne'],
  ['Verbove closed.', 'Verbove'],
  ['Soledar is completely with us since this morning.', 'Soledar'],
  ['Vuhledar – complete control.', 'Vuhledar'],
  ['Vuhledar passes to our side.', 'Vuhledar'],
  ['Stepove, banner of the brigade over the council.', 'Stepove'],
  ['Berdychi has changed owners again.', 'Berdychi'],
  ['We have Berdychi.', 'Berdychi'],
  ['Stepove was handed to them without a shot.', 'Stepove'],
])('a line that says how a place stands: %s', (line, place) => {
  expect(events(`${LEAD}${line}`)).toContain(`capture ${place}`);
});

test.each([
  'Robotyne: the mayor says the repair of the school is a matter for us all and will be done by autumn.',
  'Verbove: shops closed on Sunday.',
  'We have Verbove in mind.',
  'Stepove has dealt with such winters before.',
  'Kharkiv is all behind the two mayors now.',
])('nothing was taken: %s', (line) => {
  expect(events(`${LEAD}${line}`).filter((told) => told.startsWith('capture'))).toEqual([]);
});
