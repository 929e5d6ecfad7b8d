import { expect, test } from 'vitest';
import { readDocument } from '../../../geo/recognize/document';
import { WordTest } from '../../../geo/recognize/word-test';

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
