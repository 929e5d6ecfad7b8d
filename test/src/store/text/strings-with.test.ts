import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextBuilder } from '../../../../src/events/columns/text-builder';
import type { TextColumn } from '../../../../src/events/columns/types';
import { fold } from '../../../../src/store/text/fold';
import { stringsWith } from '../../../../src/store/text/strings-with';

function columnOf(texts: readonly string[]): TextColumn | null {
  const builder = new TextBuilder();
  for (const text of texts) builder.add(text);
  return builder.finish(Uint32Array.from(texts.keys()));
}

/** Letters that fold in every way there is: case, accents, marks on their own, letters with marks that stay. */
const letter = fc.constantFrom(
  ...'aAàÀåĂсСйЙїЇиИёЁґ’ʼ\'‘`σςΣßİıŉﬁ가각ᄀ\u1161\u11a8ה\u05b7שׁ🙂𝐁nпр"\\',
  '\u0306',
  '\u0308',
  '\u0301',
  '\ud83d\ude42',
);
const texts = fc.array(fc.string({ unit: letter, maxLength: 12 }), { maxLength: 30 });

test('finds in bytes what folding each text finds', () => {
  fc.assert(
    fc.property(texts, fc.string({ unit: letter, minLength: 1, maxLength: 3 }), (list, sought) => {
      const word = fold(sought.normalize()).replace(/\s/g, '');
      const column = columnOf(list);
      if (word === '' || !column) return;
      const found = stringsWith(column, word);
      const rows = list.map((text, row) => {
        const code = column.codes ? column.codes[row]! : row;
        return [text, found?.[code] === 1];
      });
      expect(rows).toEqual(list.map((text) => [text, fold(text).includes(word)]));
    }),
    { numRuns: 500 },
  );
});

test('finds each text by any part of its folded self', () => {
  const text = fc.string({
    unit: fc.oneof(letter, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })),
    minLength: 1,
  });
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (whole, from, length) => {
      const points = [...fold(new TextDecoder().decode(new TextEncoder().encode(whole)))];
      const word = points.slice(from % points.length, (from % points.length) + 1 + (length % 5)).join('');
      const column = columnOf([whole, 'another']);
      if (!column || word.trim() === '') return;
      expect(stringsWith(column, word)?.[column.codes?.[0] ?? 0]).toBe(1);
    }),
    { numRuns: 300 },
  );
});

test('a word that repeats its own beginning is found behind a false start', () => {
  const column = columnOf(['aabaaabaaac', 'ббабба', 'x'.repeat(3000)])!;
  expect(stringsWith(column, 'aabaaac')).toEqual(Uint8Array.of(1, 0, 0));
  expect(stringsWith(column, 'бабба')).toEqual(Uint8Array.of(0, 1, 0));
  expect(stringsWith(column, 'x'.repeat(2000))).toEqual(Uint8Array.of(0, 0, 1));
  expect(stringsWith(column, 'y')).toBeNull();
});
