import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frontCoded, frontDecoded } from '../../../geo/text/front-coded';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

test('letters shared with the word before are told by their number', () => {
  expect(frontCoded(['ana', 'anna', 'ann', 'bo'])).toBe('0ana2n3a0bo');
  expect(frontDecoded('0ana2n3a0bo')).toEqual(['ana', 'ann', 'anna', 'bo']);
});

test('nothing is nothing', () => {
  expect(frontCoded([])).toBe('');
  expect(frontDecoded('')).toEqual([]);
});

test.each(['Anna', 'анна', 'o-hara', "d'arc", '', 'a b', '7'])('%j is no word in a to z', (word) => {
  expect(() => frontCoded(['ok', word])).toThrow(`Expected a word in the letters a to z, got "${word}".`);
});

test('any words come back sorted, each once, however long', () => {
  const word = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(fc.array(word), (words) => {
      expect(frontDecoded(frontCoded(words))).toEqual([...new Set(words)].sort());
    }),
  );
});
