import { expect, test } from 'vitest';
import { innerPoint } from '../../../data/build/basemap/inner-point';
import { labelNames } from '../../../data/build/basemap/label-names';
import type { PlaceName } from '../../../geo/types';

const untagged = (...texts: string[]): PlaceName[] =>
  texts.map((text) => ({ text, lang: '', kind: 'variant' }));
const translations = (uk?: string, ru?: string) => ({
  uk: new Map(uk ? [['1', uk]] : []),
  ru: new Map(ru ? [['1', ru]] : []),
});

test('tagged names are taken, and English follows the official romanisation', () => {
  expect(labelNames('1', 'Zaporizhzhya', 'UA', [], translations('Запоріжжя', 'Запорожье'))).toEqual({
    name_en: 'Zaporizhzhia',
    name_uk: 'Запоріжжя',
    name_ru: 'Запорожье',
  });
});

test('a tagged name that is a former one gives way to the name that reads like the present', () => {
  const names = untagged('Красноармейск', 'Покровськ', 'Grishino');
  expect(labelNames('1', 'Pokrovsk', 'UA', names, translations('Красноармійськ', 'Красноармейск'))).toEqual({
    name_en: 'Pokrovsk',
    name_uk: 'Покровськ',
    name_ru: 'Покровск',
  });
});

test('a Russian spelling is not taken for the Ukrainian one', () => {
  const names = untagged('Алчевск', 'Алчевськ');
  expect(labelNames('1', 'Alchevsk', 'UA', names, translations())).toMatchObject({
    name_uk: 'Алчевськ',
    name_ru: 'Алчевск',
  });
});

test('places abroad keep the name they have and their tagged translations', () => {
  expect(labelNames('1', 'Prague', 'CZ', [], translations('Прага', 'Прага'))).toEqual({
    name_en: 'Prague',
    name_uk: 'Прага',
    name_ru: 'Прага',
  });
  expect(labelNames('1', 'Wuhu', 'CN', untagged('Вухань'), translations())).toEqual({ name_en: 'Wuhu' });
});

test('the name of a polygon stands where there is most room', () => {
  // A wide room to the east, joined to a narrow corridor.
  const ring = [
    [0, 4.8],
    [10, 4.8],
    [10, 0],
    [20, 0],
    [20, 10],
    [10, 10],
    [10, 5.2],
    [0, 5.2],
    [0, 4.8],
  ];
  const [x, y] = innerPoint([ring]);
  expect(Math.abs(x! - 15)).toBeLessThan(0.7);
  expect(Math.abs(y! - 5)).toBeLessThan(0.7);
});
