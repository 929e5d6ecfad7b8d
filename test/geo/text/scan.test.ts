import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldToken } from '../../../geo/text/fold';
import { GAPS } from '../../../geo/text/gaps';
import { scanWords } from '../../../geo/text/scan';
import { gapBetween, tokenize } from '../../../geo/text/tokens';
import { unitsOf } from '../../../geo/text/units';
import { Vocabulary } from '../../../geo/text/vocabulary';

const pieces = fc.constantFrom(
  'Kyiv',
  "Kyiv's",
  'U.S.',
  ' ',
  '\n',
  '. ',
  '😀',
  '\ud800',
  '𝐀',
  'é',
  "'",
  '’',
  '-',
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 30 }).map((all) => all.join('')),
  fc.string({ unit: 'binary' }),
);

test('finds the words that the tokenizer finds, folded alike', () => {
  const vocabulary = new Vocabulary();
  fc.assert(
    fc.property(texts, (text) => {
      const { size, starts, ends, words } = scanWords(text, unitsOf(text), vocabulary);
      const found = Array.from({ length: size }, (_, at) => ({
        start: starts[at]!,
        end: ends[at]!,
        text: vocabulary.printed(words[at]!),
      }));
      expect(found).toEqual(tokenize(text));
      found.forEach(({ text: word }, at) => {
        expect(vocabulary.folded[words[at]!]).toBe(foldToken(word));
      });
    }),
  );
});

test('tells the gaps between words, a last initial excepted', () => {
  const text = 'Ust-Luga, 7 km.\nNext\n\nU.S. troops (all) a.m';
  const { size, starts, ends, gaps } = scanWords(text, unitsOf(text), new Vocabulary());
  const read = Array.from({ length: size }, (_, at) => GAPS[gaps[at]!]);
  const alone = Array.from({ length: size - 1 }, (_, at) => gapBetween(text, ends[at]!, starts[at + 1]!));
  const initial = alone.indexOf('paragraph') + 2;
  expect(alone[initial]).toBe('stop');
  expect(read).toEqual([...alone.with(initial, 'space'), 'paragraph']);
});

test('gives a word the same number each time, and grows with what it reads', () => {
  const vocabulary = new Vocabulary();
  const text = Array.from({ length: 5000 }, (_, at) => `word${at} Word${at}`).join(' ');
  const first = scanWords(text, unitsOf(text), vocabulary).words;
  const again = scanWords(text, unitsOf(text), vocabulary).words;
  expect(again).toEqual(first);
  expect(new Set(first).size).toBe(10_000);
  expect(vocabulary.size).toBe(10_000);
  expect(vocabulary.isFull).toBe(false);
});

test('is full after forty thousand words or one that is very long', () => {
  const long = new Vocabulary();
  const word = 'a'.repeat(500_000);
  scanWords(word, unitsOf(word), long);
  expect(long.printed(0)).toBe(word);
  expect(long.isFull).toBe(true);
});
