import fc from 'fast-check';
import { expect, test } from 'vitest';
import { referenceOf } from '../../../src/time/calendar';
import { dayAndClock } from '../../../src/time/parsers/day-and-clock';
import { times } from './support';

/** A Tuesday. */
const TODAY = '2023-03-14';

test.each([
  ['on Monday', '2023-03-13/2023-03-14 day'],
  ['Tuesday', '2023-03-14/2023-03-15 day'],
  ["Monday's strike", '2023-03-13/2023-03-14 day'],
  ['last Tuesday', '2023-03-07/2023-03-08 day'],
  ['this past Friday', '2023-03-10/2023-03-11 day'],
  ['this coming Friday', '2023-03-17/2023-03-18 day'],
  ['next Friday', '2023-03-24/2023-03-25 day'],
  ['on March 8', '2023-03-08/2023-03-09 day'],
  ['on 9 March 2022', '2022-03-09/2022-03-10 day'],
  ['Thurs., 9 March', '2023-03-09/2023-03-10 day'],
  ['on Sunday, October 30', '2022-10-30/2022-10-31 day'],
  ['the 9th of March', '2023-03-09/2023-03-10 day'],
  ['9-March-2022', '2022-03-09/2022-03-10 day'],
  ['yesterday', '2023-03-13/2023-03-14 day'],
  ['tomorrow', '2023-03-15/2023-03-16 day'],
  ['tomorrow morning', '2023-03-15T05:00/2023-03-15T12:00 day'],
  ['on 9 March, in the evening', '2023-03-09T17:00/2023-03-10 day'],
  ['on Wednesday night', '2023-03-08T18:00/2023-03-09T06:00 day'],
  ['last night', '2023-03-13T18:00/2023-03-14T06:00 day'],
  ['at noon', '2023-03-14T12:00/2023-03-14T13:00 hour'],
  ['at midnight on Friday', '2023-03-10/2023-03-10T01:00 hour'],
  ['from 14:05', '2023-03-14T14:05/2023-03-14T14:06 minute'],
  ['at 12 p.m.', '2023-03-14T12:00/2023-03-14T13:00 hour'],
  ['about 12:30 a.m.', '2023-03-14T00:30/2023-03-14T00:31 minute'],
  ['at 5.07 a.m. on Thursday', '2023-03-09T05:07/2023-03-09T05:08 minute'],
  ['at 6.07am', '2023-03-14T06:07/2023-03-14T06:08 minute'],
  ['at 6.20', '2023-03-14T06:20/2023-03-14T06:21 minute'],
  ['at 9 in the evening', '2023-03-14T21:00/2023-03-14T22:00 hour'],
  ['at 9 this morning', '2023-03-14T09:00/2023-03-14T10:00 hour'],
  ['on Monday at about 21:45', '2023-03-13T21:45/2023-03-13T21:46 minute'],
  ['on 9 March, 11 a.m.', '2023-03-09T11:00/2023-03-09T12:00 hour'],
  ['at 21:00 EET, March 9', '2023-03-09T21:00/2023-03-09T21:01 minute'],
  ['from 14:30 to 15:10', '2023-03-14T14:30/2023-03-14T15:10 hour'],
  ['from 15:00 to 11:00', '2023-03-14T15:00/2023-03-15T11:00 hour'],
  ['yesterday 17:00 until 04:00', '2023-03-13T17:00/2023-03-14T04:00 hour'],
  ['from 20:00 on March 5 until 06:00 on March 8', '2023-03-05T20:00/2023-03-08T06:00 hour'],
  ['between 6 a.m. and 9 a.m.', '2023-03-14T06:00/2023-03-14T09:00 hour'],
  ['2023-03-09', '2023-03-09/2023-03-10 day'],
  ['26/02/2023', '2023-02-26/2023-02-27 day'],
  ['02/26/2023', '2023-02-26/2023-02-27 day'],
  ['03/05/2023', '2023-03-05/2023-03-06 day'],
  ['05/03/2023', '2023-03-05/2023-03-06 day'],
  ['12/09/2022', '2022-12-09/2022-12-10 day'],
])('%s', (words, expected) => {
  for (const text of [`It fell ${words}.`, `It fell ${words}, he said; two were hurt.`, `(It fell ${words})`])
    expect(
      times(text, TODAY).map((one) => one.split(' ').slice(-2).join(' ')),
      text,
    ).toEqual([expected]);
});

test.each([
  'Losses stand at 21% of the force.',
  'A bar at 2.10 metres kept the boats out.',
  'Prices rose at 1.20 per cent.',
  'Between 10-12 men came.',
  'Drones struck at 13 locations.',
  'He has now left.',
  'The toll rose to 16.',
  'From 8,000 to 10,000 people remain.',
  '[00:02:10] MODERATOR: We are back.',
  'At least 12 may have died.',
  '5 Marines came.',
  'GMT+02:00',
  'won 3:1 and 21-19',
])('a number is no time: %s', (text) => {
  expect(times(text, TODAY)).toEqual([]);
});

test.each([
  ['The toll rose to 16 on Wednesday.', 'on Wednesday'],
  ['He gave the toll this morning: 18 dead.', 'this morning'],
  ['Since 9 March, 3,060 children left.', 'Since 9 March'],
  ['By 9 March 12 villages fell.', '9 March'],
  ['On March 5, 24 drones came.', 'On March 5'],
  ['today 22 shells', 'today'],
  ['At about 8.30 a missile struck.', 'At about 8.30'],
])('nor is one beside a time: %s', (text, expected) => {
  expect(times(text, TODAY).map((one) => one.replace(/ \S+ \w+$/, ''))).toEqual([expected]);
});

test('a relative day has no date without a day of publication', () => {
  expect(times('It fell yesterday, on Monday, on March 8, at 14:30, last night.', '')).toEqual([]);
  expect(times('It fell on 9 March 2022 and at 5 p.m. on March 10, 2022.', '')).toHaveLength(2);
});

test('on any text it gives quotes of it with times in order', () => {
  const pieces = fc.constantFrom(
    'on ',
    'Monday',
    ', ',
    '14:30',
    ' to ',
    '9 p.m.',
    ' March ',
    '5',
    '\u0000',
    '\ud800',
    '٣',
    ' the ',
    '2022',
    ' at ',
    'night',
    '/',
    '.',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (words) => {
      const text = words.join('');
      for (const { start, end, quote, interval } of dayAndClock.read(text, referenceOf(TODAY, 120))) {
        expect(text.slice(start, end)).toBe(quote);
        expect(interval.start < interval.end).toBe(true);
      }
    }),
  );
});

test('a long run of figures is read in linear time', () => {
  const text = 'on Monday, 5 March 14:30 to '.repeat(4000);
  const before = performance.now();
  dayAndClock.read(text, referenceOf(TODAY, 0));
  expect(performance.now() - before).toBeLessThan(2000);
});
