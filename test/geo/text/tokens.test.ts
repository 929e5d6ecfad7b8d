import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapBetween, tokenize } from '../../../geo/text/tokens';

const words = (text: string): string[] => tokenize(text).map((token) => token.text);

test('hyphens and spaces part words, an apostrophe inside does not', () => {
  expect(words("Ust-Luga's port")).toEqual(['Ust', "Luga's", 'port']);
  expect(words('‘Kyiv’ and O’Neil')).toEqual(['Kyiv', 'and', 'O’Neil']);
  expect(words('(6km northwest)')).toEqual(['6km', 'northwest']);
});

test('combining marks and soft hyphens stay in their word', () => {
  const nfd = 'Київ і Бахмут'.normalize('NFD');
  expect(words(nfd).map((word) => word.normalize('NFC'))).toEqual(['Київ', 'і', 'Бахмут']);
  expect(words('Bakh\u00ADmut')).toEqual(['Bakh\u00ADmut']);
});

test('tells what stands between two tokens', () => {
  const gaps = (text: string) => {
    const tokens = tokenize(text);
    return tokens.slice(1).map((token, at) => gapBetween(text, tokens[at]!.end, token.start));
  };
  expect(gaps('Ust-Luga, St. Petersburg (old)')).toEqual(['hyphen', 'comma', 'stop', 'other']);
  expect(gaps('New\nYork\n\nKyiv city')).toEqual(['line', 'paragraph', 'space']);
});

test('spans slice to their text, in order and disjoint, for any string', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let end = 0;
      for (const token of tokenize(text)) {
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        end = token.end;
      }
    }),
    { numRuns: 500 },
  );
});
