import { expect, test } from 'vitest';
import { readDocument } from '../../../geo/recognize/document';
import { isOneOf, WordTest } from '../../../geo/recognize/word-test';

test('asks once for each word as printed, and answers for every token', () => {
  const asked: string[] = [];
  const isKyiv = new WordTest((word) => {
    asked.push(word);
    return word === 'kyiv';
  });
  const document = readDocument('Kyiv and KYIV and Kyiv', 'en');
  const answers = Array.from({ length: document.size }, (_, index) => isKyiv.at(document, index));
  expect(answers).toEqual([true, false, true, false, true]);
  expect(asked).toEqual(['kyiv', 'and', 'kyiv']);
  expect(isKyiv.at(document, -1)).toBe(false);
  expect(isKyiv.at(document, document.size)).toBe(false);
});

test('goes on to the next token whose answer is yes', () => {
  const isAnd = isOneOf('and or');
  const document = readDocument('Kyiv and Lviv or Odesa', 'en');
  expect(isAnd.next(document, 0)).toBe(1);
  expect(isAnd.next(document, 2)).toBe(3);
  expect(isAnd.next(document, 4)).toBe(document.size);
});
