import { expect, test } from 'vitest';
import { times } from './support';

test('the year or the day of a birth is no time of an event', () => {
  expect(times('A woman born in 1951 was wounded.')).toEqual([]);
  expect(times('A man born on 3 March 1990 was killed on Monday.')).toEqual([
    'on Monday 2023-03-06/2023-03-07 day',
  ]);
});

test('what was reborn or borne keeps its time', () => {
  expect(times('The unit was reborn in 2021.')).toHaveLength(1);
  expect(times('Fire was borne on Sunday by the wind.')).toHaveLength(1);
});
