import { expect, test } from 'vitest';
import { readTimes } from '../../../src/time/index';
import { times } from './support';

test.each([
  ['In January the siege began. On the 9th a block fell.', 'On the 9th 2023-01-09/2023-01-10 day'],
  ['On 28 January it began. By the 3rd it was over.', 'By the 3rd 2023-02-03/2023-02-04 day'],
  ['It fell on 17 January, and on the 14th they had left.', 'on the 14th 2023-01-14/2023-01-15 day'],
  ['On the 20th a mine went off.', 'On the 20th 2023-02-20/2023-02-21 day'],
  ['On the evening of the 4th a bomb fell.', 'On the evening of the 4th 2023-03-04T17:00/2023-03-05 day'],
  [
    'On the night of the 3rd to the 4th a bomb fell.',
    'On the night of the 3rd to the 4th 2023-03-03T18:00/2023-03-04T06:00 day',
  ],
  ['In the night to the 3rd a bomb fell.', 'the night to the 3rd 2023-03-02T18:00/2023-03-03T06:00 day'],
  ['From the 1st to the 3rd bridges were hit.', 'From the 1st to the 3rd 2023-03-01/2023-03-04 day'],
  ['On Saturday the 4th it fell.', 'On Saturday the 4th 2023-03-04/2023-03-05 day'],
])('days of the month named before, or of the last days: %s', (text, expected) => {
  expect(times(text).at(-1)).toBe(expected);
});

test.each([
  'Soldiers of the 22nd and the 88th brigades left.',
  'It was taken by the 3rd Assault Brigade.',
  'The boys from the 14th are steel.',
  'A fire broke out on the 4th floor.',
  'It was the work of the 72nd.',
])('ordinals that count no days: %s', (text) => {
  expect(times(text)).toEqual([]);
});

test('under a heading of an earlier day the days after it are told too', () => {
  const heading = {
    start: 0,
    end: 0,
    quote: '',
    interval: readTimes('9 December', { date: '2022-12-10' })[0]!.interval,
  };
  const [read] = readTimes('A counter-attack on the 12th failed.', {
    date: '2022-12-09',
    published: '2023-02-02',
    before: () => [heading],
  });
  expect(read?.interval.start).toBe('2022-12-12T00:00:00Z');
});

test('the weekday of a day that is told beside it is no day of its own', () => {
  expect(times('The town was empty on the 28th, a Tuesday.')).toEqual([
    'on the 28th 2023-02-28/2023-03-01 day',
  ]);
});
