import { expect, test } from 'vitest';
import type { Draft } from '../../../../geo/gazetteer/build/draft';
import { settleLanguages } from '../../../../geo/gazetteer/build/languages';
import { romaniseRussian, romaniseUkrainian } from '../../../../geo/gazetteer/build/romanise';
import { cyrillicLanguage, scriptOf } from '../../../../geo/gazetteer/build/scripts';
import { completeSpellings } from '../../../../geo/gazetteer/build/spellings';

function draft(part: Partial<Draft>): Draft {
  return {
    id: 'gn:1',
    name: 'Nowhere',
    lat: 48,
    lon: 38,
    featureClass: 'P',
    featureCode: 'PPL',
    country: 'UA',
    admin1: 'UA.05',
    population: 1000,
    uncertaintyKm: 0,
    names: [],
    ...part,
  };
}

test.each([
  ['Костянтинівка', ['Kostiantynivka', 'Kostyantynivka']],
  ['Згурівка', ['Zghurivka', 'Zhurivka']],
  ['Єнакієве', ['Yenakiieve', 'Yenakiyeve']],
  ["Слов'янськ", ['Sloviansk', 'Slovyansk']],
  ['Велика Новосілка', ['Velyka Novosilka']],
])('%s is romanised as the state and as the older press do', (name, spellings) => {
  expect(romaniseUkrainian(name)).toEqual(spellings);
});

test.each([
  ['Авдеевка', ['Avdeevka', 'Avdeyevka']],
  ['Енакиево', ['Enakievo', 'Yenakiyevo']],
  ['Харьков', ['Kharkov']],
  ['Грозный', ['Groznyy', 'Grozny']],
])('%s is romanised as the press does', (name, spellings) => {
  expect(romaniseRussian(name)).toEqual(expect.arrayContaining(spellings));
});

test('scripts and languages are told by letters', () => {
  expect(['Kyiv', 'Київ', 'キーウ', 'Кијев', '—'].map(scriptOf)).toEqual([
    'latin',
    'cyrillic',
    'other',
    'other',
    'other',
  ]);
  expect(
    ['Київ', 'Мариуполь', 'Артёмовск', 'Минск', 'Гомельскі', 'Аўдзееўка', 'Донецьк'].map(cyrillicLanguage),
  ).toEqual(['uk', '', 'ru', 'ru', 'uk', 'be', 'uk']);
});

test('a Ukrainian village is shown by the national romanisation, the spelling it had stays a variant', () => {
  const village = draft({
    name: 'Andriyivka',
    names: [
      { text: 'Andriyivka', lang: 'en', kind: 'official' },
      { text: 'Андріївка', lang: 'uk', kind: 'variant' },
      { text: 'Андреевка', lang: '', kind: 'variant' },
    ],
  });
  settleLanguages([village]);
  expect(village.name).toBe('Andriivka');
  expect(village.names).toEqual(
    expect.arrayContaining([
      { text: 'Andriivka', lang: 'en', kind: 'official' },
      { text: 'Andriyivka', lang: 'en', kind: 'variant' },
      { text: 'Андріївка', lang: 'uk', kind: 'official' },
      { text: 'Андреевка', lang: 'ru', kind: 'official' },
    ]),
  );
});

test('spellings are completed, and names that would match where no place is meant are dropped', () => {
  const town = draft({
    name: "Slov'yans'k",
    names: [
      { text: "Slov'yans'k", lang: 'en', kind: 'official' },
      { text: "Слов'янськ", lang: 'uk', kind: 'official' },
      { text: 'Славянск', lang: 'ru', kind: 'official' },
      { text: 'Than', lang: '', kind: 'variant' },
      { text: 'March', lang: '', kind: 'variant' },
      { text: 'Tor', lang: '', kind: 'variant' },
      { text: 'Edmonton', lang: '', kind: 'variant' },
    ],
  });
  const city = draft({
    id: 'gn:2',
    name: 'Edmonton',
    country: 'CA',
    population: 700_000,
    names: [{ text: 'Edmonton', lang: 'en', kind: 'official' }],
  });
  completeSpellings([town, city]);
  const texts = town.names.map(({ text }) => text);
  expect(texts).toEqual(
    expect.arrayContaining(["Slov'yans'k", 'Sloviansk', 'Slovyansk', 'Slavyansk', "Слов'янськ", 'Славянск']),
  );
  for (const dropped of ['Than', 'March', 'Tor', 'Edmonton']) expect(texts).not.toContain(dropped);
  expect(city.names).toHaveLength(1);
});
