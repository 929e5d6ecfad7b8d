import { expect, test } from 'vitest';
import { event } from './support';

/** Read on Wednesday, 18 October 2023. */
const start = (text: string, type: string) => event(text, type).start.slice(0, 10);

test.each([
  ['In Nikopol, a bus was struck by a shell on 11 August; the driver died of his wounds.', '2023-08-11'],
  [
    'A drone was shot down over Nikopol on Sunday; debris fell on a yard, and two people were hurt.',
    '2023-10-15',
  ],
  ['Trams burned in Nikopol on Monday when a missile hit a depot; two people were killed.', '2023-10-16'],
  [
    'In another raid, on 10 July, drones came over the river and nine people were killed in Nikopol.',
    '2023-07-10',
  ],
])('what comes of a blow, told in a later clause, is of its day: %s', (text, day) => {
  expect(start(text, 'casualties')).toBe(day);
});

test('a day between commas is that of the clause after it', () => {
  const text =
    'According to the verdict, on May 12, 2022 soldiers opened fire with a cannon on a car near Nikopol.';
  expect(start(text, 'shelling')).toBe('2022-05-12');
});

test.each([
  // The day of an aside.
  ['Nikopol, which had its market back on Friday, has been hit by missiles.', 'missile-strike'],
  ['Nikopol, shelled on Friday, has been hit by missiles.', 'missile-strike'],
  // What led up to it.
  ['After weeks of quiet, people say, hardly a window was left; then shells hit Nikopol.', 'shelling'],
  // Its own count of days.
  [
    'Shells hit Nikopol on Saturday, hours after an attack on Belgorod in which, its governor said, two people were killed.',
    'casualties',
  ],
])('a day that is not left to what follows: %s', (text, type) => {
  expect(event(text, type)).toMatchObject({ start: '2023-10-17T00:00:00Z', timeCertainty: 'publication' });
});
