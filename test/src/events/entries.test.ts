import { expect, test } from 'vitest';
import { events } from './support';

const WAR = 'A chronicle of the war, its troops and tanks.\n\n';

test.each([
  ['11 January 2023: Wagner in Soledar.', 'advance Soledar'],
  ['- 9 Aug. Marines in Stepove.', 'advance Stepove'],
  ['March 2: Russian troops in Kherson.', 'advance Kherson'],
])('an entry without a verb: %s', (text, expected) => {
  expect(events(WAR + text)).toEqual([expected]);
});

test.each([
  'Marines in Stepove.',
  '11 January 2023: Russian troops in Kherson get new boots.',
  'He met Wagner in Soledar.',
])('no entry: %s', (text) => {
  expect(events(WAR + text)).toEqual([]);
});

test('what nearly happened is fought for, what neither side did is not', () => {
  expect(events('Stepove has been all but captured by Russian troops.')).toEqual(['assault Stepove']);
  expect(events('Neither side made confirmed advances near Stepove, the army said.')).toEqual([]);
  expect(events('Russian attacks near Stepove did not result in confirmed advances.')).toEqual([
    'assault Stepove',
  ]);
});
