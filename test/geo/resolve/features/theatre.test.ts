import { expect, test } from 'vitest';
import { theatre } from '../../../../geo/resolve/features/theatre';
import { groupOf, placeAt, readingOf, surroundingsWith, valueIn } from '../scene';

test('a town of the other side is no surprise among the towns of one', () => {
  const sudzha = readingOf(placeAt(51.19, 35.27, { country: 'RU', admin1: 'RU.41' }));
  const abroad = readingOf(placeAt(48, -90, { country: 'US', admin1: 'US.MN' }));
  const group = groupOf([sudzha, abroad], { weight: 0 });
  const around = surroundingsWith({ countries: { UA: 4 }, total: 4 });
  expect(valueIn(theatre, sudzha, group, around)).toBeCloseTo(0.8);
  expect(valueIn(theatre, abroad, group, around)).toBe(0);
});

test('a text on another country says nothing', () => {
  const sudzha = readingOf(placeAt(51.19, 35.27, { country: 'RU', admin1: 'RU.41' }));
  const around = surroundingsWith({ countries: { US: 4 }, total: 4 });
  expect(valueIn(theatre, sudzha, groupOf([sudzha], { weight: 0 }), around)).toBe(0);
});
