import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from '../../../geo/text/sentences';

const split = (text: string, lang = 'en'): string[] =>
  splitSentences(text, lang).map(({ start, end }) => text.slice(start, end));

test('a full stop after an abbreviation or an initial ends nothing', () => {
  expect(split('Gov. A. Smith left on Oct. 5. Lt. Gen. Budanov came. The U.S. Army stayed.')).toEqual([
    'Gov. A. Smith left on Oct. 5.',
    'Lt. Gen. Budanov came.',
    'The U.S. Army stayed.',
  ]);
});

test('Ukrainian and Russian abbreviations', () => {
  expect(split('Удар по м. Бахмут у 2023 р. та по смт. Велика. Є втрати.', 'uk')).toHaveLength(2);
  expect(split('Удар по г. Бахмут и пос. Новый. Есть потери.', 'ru')).toHaveLength(2);
});

test('quotations close with their sentence', () => {
  expect(split('“We hold.” He left. "No!" he said. Why?')).toEqual([
    '“We hold.”',
    'He left.',
    '"No!" he said.',
    'Why?',
  ]);
});

test('a line break ends a sentence unless the next line goes on in lower case', () => {
  expect(split('Troops hold the city\nGlobal News\nThey said\nnothing more')).toEqual([
    'Troops hold the city',
    'Global News',
    'They said\nnothing more',
  ]);
});

test('covers everything but white space, in order, for any string', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const spans = splitSentences(text, 'en');
      const kept = spans.map(({ start, end }) => text.slice(start, end)).join('');
      expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
    { numRuns: 500 },
  );
});

test('a million characters without an end take no time to speak of', () => {
  const start = performance.now();
  splitSentences('a. '.repeat(300_000), 'en');
  splitSentences('.'.repeat(1_000_000), 'en');
  splitSentences('\n '.repeat(300_000), 'en');
  expect(performance.now() - start).toBeLessThan(3000);
});
