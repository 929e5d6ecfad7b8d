import { expect, test } from 'vitest';
import { mountMany } from './many';
import { eventOf, expectAccessible, inside, mountLinked } from './mount';

const LEGEND = '<frontline-legend for="m" open></frontline-legend>';

test('is accessible', async () => {
  const { main } = await mountLinked(LEGEND, [eventOf('a')]);
  await expectAccessible(main);
});

test('has a word for each colour and shape that occurs, and for no other', async () => {
  const { main } = await mountLinked(LEGEND, [
    eventOf('a'),
    eventOf('b', { type: 'capture', status: 'claimed', radiusKm: 5 }),
  ]);
  const text = inside(main.querySelector('frontline-legend')!, '.body').textContent;
  for (const words of [
    'Strikes and shelling',
    'Change of control',
    'Reported',
    'Claimed by a party',
    'Somewhere within this circle',
  ]) {
    expect(text).toContain(words);
  }
  for (const words of ['Harm to civilians', 'Disputed', 'Somewhere in this region'])
    expect(text).not.toContain(words);
});

test('discs with a number have their word where events are drawn together', async () => {
  const { main } = await mountMany(LEGEND, 6000);
  const legend = main.querySelector('frontline-legend')!;
  expect(inside(legend, '.body').textContent).toContain('So many events close together');
  await expectAccessible(main);
});
