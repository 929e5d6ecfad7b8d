import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldToken } from '../../../geo/text/fold';

test('folds case, Latin diacritics and ligatures', () => {
  expect(['Łódź', 'ZÜRICH', 'Straße', 'Ærø', 'Đakovo'].map(foldToken)).toEqual([
    'lodz',
    'zurich',
    'strasse',
    'aero',
    'dakovo',
  ]);
});

test('reads every apostrophe alike', () => {
  const shapes = ['Слов’янськ', 'Словʼянськ', "Слов'янськ", 'Слов`янськ'];
  expect(new Set(shapes.map(foldToken))).toEqual(new Set(["слов'янськ"]));
});

test('keeps й and ї apart from и and і, and reads ё as е', () => {
  expect(foldToken('Київ')).toBe('київ');
  expect(foldToken('Київ'.normalize('NFD'))).toBe('київ');
  expect(foldToken('Бойове'.normalize('NFD'))).toBe('бойове');
  expect(foldToken('Артёмовск')).toBe('артемовск');
});

test('drops stress marks and invisible characters', () => {
  expect(foldToken('Ба́хмут')).toBe('бахмут');
  expect(foldToken('Bakh\u00ADmut')).toBe('bakhmut');
});

test('is idempotent and blind to the normal form, for any string', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const folded = foldToken(text);
      expect(foldToken(folded)).toBe(folded);
      expect(foldToken(text.normalize('NFD'))).toBe(folded);
    }),
    { numRuns: 300 },
  );
});
