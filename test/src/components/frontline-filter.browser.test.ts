import { expect, test } from 'vitest';
import { eventOn, expectAccessible, inside, mountLinked, settle } from './mount';

const EVENTS = [
  eventOn(1),
  eventOn(2, { type: 'capture', status: 'claimed' }),
  eventOn(3, { type: 'assault', confidence: 0.3, placeName: 'Sumy' }),
];
const FILTER = '<frontline-filter for="m"></frontline-filter>';

test('is accessible', async () => {
  const { main } = await mountLinked(FILTER, EVENTS);
  await expectAccessible(main);
});

test('kinds, certainty, confidence and words narrow the selection, and clear widens it', async () => {
  const { map, main } = await mountLinked(FILTER, EVENTS);
  const filter = main.querySelector('frontline-filter')!;
  const shown = () => map.store.getState().selection.rows.length;
  const seen: number[] = [];
  map.addEventListener('frontline-filterchange', ({ selection }) => seen.push(selection.rows.length));

  inside<HTMLInputElement>(filter, 'input[value=strikes]').click();
  expect(shown()).toBe(2);
  inside<HTMLInputElement>(filter, 'input[value=claimed]').click();
  expect(shown()).toBe(1);
  await settle(main);
  inside(filter, 'form > div button').click();
  expect(shown()).toBe(3);
  await settle(main);
  expect(inside<HTMLInputElement>(filter, 'input[value=strikes]').checked).toBe(true);

  const least = inside<HTMLInputElement>(filter, 'input[type=range]');
  least.value = '50';
  least.dispatchEvent(new Event('input'));
  expect(shown()).toBe(2);
  const search = inside<HTMLInputElement>(filter, 'input[type=search]');
  search.value = 'sumy';
  search.dispatchEvent(new Event('input'));
  expect(shown()).toBe(0);
  expect(seen).toEqual([2, 1, 3, 2, 0]);
});

test('keeps the range of dates when it is cleared', async () => {
  const { map, main } = await mountLinked(FILTER, EVENTS);
  const window = { start: Date.UTC(2023, 2, 1), end: Date.UTC(2023, 2, 3) };
  map.filter = { window, families: ['strikes'] };
  await settle(main);
  inside(main.querySelector('frontline-filter')!, 'form > div button').click();
  expect(map.filter).toEqual({ window });
});
