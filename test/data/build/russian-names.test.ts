import { expect, test } from 'vitest';
import { nameInRussian } from '../../../data/build/gazetteer/russian-names';
import type { Draft } from '../../../geo/gazetteer/build/draft';
import type { PlaceName } from '../../../geo/types';

function draft(id: string, names: PlaceName[]): Draft {
  const where = { lat: 48.7, lon: 38.5, country: 'UA', admin1: 'UA.14', population: 0, uncertaintyKm: 0 };
  return { id, name: names[0]!.text, featureClass: 'P', featureCode: 'PPL', names, ...where };
}

const known = [
  draft('gn:1', [
    { text: 'Золоте Поле', lang: 'uk', kind: 'official' },
    { text: 'Золотое Поле', lang: 'ru', kind: 'official' },
  ]),
];

test('a village has the Russian name that others of its name have', () => {
  const village = draft('cj:1', [
    { text: 'Zolote', lang: 'en', kind: 'official' },
    { text: 'Золоте', lang: '', kind: 'variant' },
  ]);
  nameInRussian([village], known);
  const names = village.names.map(({ text }) => text);
  expect(names).toContain('Золотое');
  expect(names).toContain('Zolotoye');
  expect(village.names.filter(({ kind }) => kind === 'official')).toHaveLength(1);
});

test('a word that no place has in both languages gives none', () => {
  const village = draft('cj:2', [
    { text: 'Shcherbaky', lang: 'en', kind: 'official' },
    { text: 'Щербаки', lang: '', kind: 'variant' },
  ]);
  nameInRussian([village], known);
  expect(village.names).toHaveLength(2);
});
