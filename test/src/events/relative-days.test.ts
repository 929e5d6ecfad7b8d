import { expect, test } from 'vitest';
import { event } from './support';

const day = (text: string, type: string) => event(text, type).start.slice(0, 10);

test('a clause that tells when it began is of the noun before it', () => {
  expect(
    day(
      'Troops were captured during the incursion into the Kherson region, which began on August 6.',
      'assault',
    ),
  ).toBe('2023-08-06');
});

test('a clause after a day is of that day', () => {
  expect(
    day(
      'The case is about the bombing of a house by the army, in Kupiansk on 9 March 2022, in which 54 people died.',
      'casualties',
    ),
  ).toBe('2022-03-09');
});

test('a day that is set apart does not go on', () => {
  const text = 'The previous exchange, on August 17, had freed 95 soldiers. Drones hit Odesa.';
  expect(event(text, 'drone-strike').start.slice(0, 7)).toBe('2023-10');
});
