import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ArticleError, decodeBytes, MAX_ARTICLE_BYTES } from '../../../src/article';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);

/** Text as one of the 8-bit or 16-bit encodings that TextEncoder does not write. */
function encode(text: string, encoding: 'windows-1251' | 'utf-16le' | 'utf-16be'): Uint8Array {
  if (encoding === 'windows-1251') {
    const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
    return Uint8Array.from(text, (letter) => letters.indexOf(letter));
  }
  const little = encoding === 'utf-16le';
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );
}

test('UTF-8 comes back as it was, without a warning', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const controls = [...text].some((letter) => letter < ' ');
      fc.pre(!controls && !/^(\uFEFF|%PDF|GIF8)/.test(text));
      expect(decodeBytes(utf8(text))).toEqual({ text, warnings: [] });
    }),
  );
});

test.each([
  ['UTF-8', bytes(0xef, 0xbb, 0xbf, ...utf8('Київ'))],
  ['UTF-16, low byte first', bytes(0xff, 0xfe, ...encode('Київ', 'utf-16le'))],
  ['UTF-16, high byte first', bytes(0xfe, 0xff, ...encode('Київ', 'utf-16be'))],
])('a byte order mark of %s is followed and dropped', (_, marked) => {
  expect(decodeBytes(marked)).toEqual({ text: 'Київ', warnings: [] });
});

test.each(['utf-16le', 'utf-16be'] as const)('%s without a mark is read, and that is said', (encoding) => {
  const { text, warnings } = decodeBytes(encode('Shelling of Bakhmut went on.', encoding));
  expect(text).toBe('Shelling of Bakhmut went on.');
  expect(warnings.join()).toContain('UTF-16');
});

test('Cyrillic in windows-1251 is read, and that is said', () => {
  const report = 'Вночі ворог обстріляв місто Харків, є поранені.';
  const { text, warnings } = decodeBytes(encode(report, 'windows-1251'));
  expect(text).toBe(report);
  expect(warnings.join()).toContain('windows-1251');
});

test('a declared encoding is followed where the bytes are no UTF-8, and never against UTF-8', () => {
  const report = 'Обстріл';
  expect(decodeBytes(encode(report, 'windows-1251'), { charset: 'windows-1251' }).text).toBe(report);
  expect(decodeBytes(utf8(report), { charset: 'windows-1251' }).text).toBe(report);
  expect(decodeBytes(utf8(report), { charset: 'no-such-thing' }).text).toBe(report);
});

test('damaged UTF-8 is read with the damage counted', () => {
  const damaged = bytes(...utf8('Обстріл міста '), 0xff, ...utf8(' тривав'), 0xd0, ...utf8(' ніч.'));
  const { text, warnings } = decodeBytes(damaged);
  expect(text).toBe('Обстріл міста \uFFFD тривав\uFFFD ніч.');
  expect(warnings).toEqual([
    'The text is not valid UTF-8; 2 characters could not be read and stand as \uFFFD.',
  ]);
});

test.each([
  ['a PDF', utf8('%PDF-1.7 text'), 'a PDF document'],
  ['a ZIP', bytes(0x50, 0x4b, 3, 4, 20), 'a ZIP archive or an office document'],
  ['an image', bytes(0x89, 0x50, 0x4e, 0x47, 13), 'a PNG image'],
  ['NUL bytes', bytes(65, 0, 0, 0, 66, 67, 68), 'binary data (3 NUL bytes'],
  [
    'control bytes',
    Uint8Array.from({ length: 256 }, (_, at) => (at % 3) + 1),
    'binary data (256 control bytes',
  ],
])('%s is refused with what was found', (_, binary, found) => {
  expect(() => decodeBytes(binary)).toThrow(ArticleError);
  expect(() => decodeBytes(binary)).toThrow(`expected text, HTML or Markdown, found ${found}`);
});

test('any bytes are read or refused, and nothing else happens', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (any) => {
      try {
        expect(typeof decodeBytes(any).text).toBe('string');
      } catch (error) {
        expect(error).toBeInstanceOf(ArticleError);
      }
    }),
  );
});

test('too long a report is refused with both sizes', () => {
  expect(() => decodeBytes(new Uint8Array(MAX_ARTICLE_BYTES + 1))).toThrow(
    'expected a report of at most 20 MB, found 20 MB',
  );
  expect(() => decodeBytes(utf8('four'), { maxBytes: 3 })).toThrow(ArticleError);
});

test('damaged bytes in an English report do not make it Cyrillic', () => {
  const before = new TextEncoder().encode('Shells hit Nikopol ');
  const after = new TextEncoder().encode(' on Monday, officials said.');
  const { text, warnings } = decodeBytes(new Uint8Array([...before, 0xe9, 0xf2, 0xe0, ...after]));
  expect(text).toContain('Shells hit Nikopol');
  expect(text).not.toMatch(/[\u0400-\u045f]/);
  expect(warnings.join(' ')).toContain('not valid UTF-8');
});
