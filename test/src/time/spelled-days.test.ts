import { expect, test } from 'vitest';
import { times } from './support';

/** A Tuesday. */
const TODAY = '2023-03-14';

test.each([
  ['On the first of March the town fell.', '2023-03-01/2023-03-02 day'],
  ['It fell on the twenty-first of May 2022.', '2022-05-21/2022-05-22 day'],
  ['It fell on the thirty first of January.', '2023-01-31/2023-02-01 day'],
  ['It fell on April the third.', '2023-04-03/2023-04-04 day'],
  ['They have held it since the second of February.', '2023-02-02/2023-03-15 day'],
  ['THE TENTH OF MARCH', '2023-03-10/2023-03-11 day'],
])('%s: a day spelled out', (text, expected) => {
  expect(times(text, TODAY).map((one) => one.split(' ').slice(-2).join(' '))).toEqual([expected]);
});

test.each([
  ['It fell on the thirty-first of February.', ['2023-02-01/2023-03-01 month']],
  ['It was the second of the two attacks.', []],
  ['The first of five drones fell.', []],
  ['It was the third of March’s attacks.', []],
])('%s: no day spelled out', (text, expected) => {
  expect(times(text, TODAY).map((one) => one.split(' ').slice(-2).join(' '))).toEqual(expected);
});

test.each([
  ['On a May morning a shell hit the school.', '2022-05-01/2022-06-01 month'],
  ['One cold January night they crossed the river.', '2023-01-01/2023-02-01 month'],
  ['It fell on an August afternoon.', '2022-08-01/2022-09-01 month'],
])('%s: which day of the month is not told', (text, expected) => {
  expect(times(text, TODAY).map((one) => one.split(' ').slice(-2).join(' '))).toEqual([expected]);
});

test.each(['A march day and night.', 'He may one day return.', 'An august evening was had by all.'])(
  '%s: no month',
  (text) => {
    expect(times(text, TODAY)).toEqual([]);
  },
);
