import { expect, test } from 'vitest';
import { times } from './support';

test.each([
  [
    'He was hit on the fifth day of the invasion.',
    'on the fifth day of the invasion 2022-02-28/2022-03-01 day',
  ],
  ['It fell on the 100th day of the war.', 'on the 100th day of the war 2022-06-03/2022-06-04 day'],
  ['On day 12 of the full-scale war they left.', 'On day 12 of the full-scale war 2022-03-07/2022-03-08 day'],
])('a day counted from the first of the war: %s', (text, expected) => {
  expect(times(text)).toEqual([expected]);
});

test.each(['It is the 900th day of the war tomorrow.', 'On the 900th day of the war it will end.'])(
  'no day that has come: %s',
  (text) => {
    expect(times(text).filter((one) => one.includes('900'))).toEqual([]);
  },
);
