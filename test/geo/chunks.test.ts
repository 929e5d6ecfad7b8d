import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chunksOf } from '../../geo/chunks';

test('chunks stand in order, are of bounded length and leave out only what divides documents', () => {
  const pieces = fc.constantFrom('a', ' ', '\n', '\f', '\r\n', 'word '.repeat(20_000), '\n\n\n\n\n');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 20 }), (all) => {
      const text = all.join('');
      let end = 0;
      for (const chunk of chunksOf(text)) {
        expect(text.slice(end, chunk.start)).toMatch(/^\s*$/);
        expect(chunk.end - chunk.start).toBeLessThanOrEqual(65_536);
        expect(text.slice(chunk.start, chunk.end)).not.toContain('\f');
        if (chunk.start > end) expect(chunk.opens).toBe(true);
        end = chunk.end;
      }
      expect(text.slice(end)).toMatch(/^\s*$/);
    }),
  );
});

test.each([
  ['a\fb', 2],
  ['a\n\n\n\n\nb', 2],
  ['a\r\n\r\n\r\n\r\n\r\nb', 2],
  ['a\n \n\t\n\n   \nb', 2],
  ['a\n\n\n\nb', 1],
  ['a\n\n\nb\n\n\nc', 1],
  ['\f\f', 0],
  ['', 0],
])('%j holds %i documents', (text, documents) => {
  expect(chunksOf(text).filter(({ opens }) => opens)).toHaveLength(documents);
});
