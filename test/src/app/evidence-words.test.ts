import { expect, test } from 'vitest';
import { FEATURES } from '../../../geo/index';
import { EVIDENCE_WORDS } from '../../../src/app/evidence-words';

test.each(Object.entries(EVIDENCE_WORDS))('%s has a sentence for every piece of evidence', (_lang, words) => {
  const sentences = FEATURES.map(({ name }) => words.features[name]);
  expect(sentences.every((sentence) => sentence?.endsWith('.'))).toBe(true);
  expect(new Set(sentences).size).toBe(sentences.length);
});
