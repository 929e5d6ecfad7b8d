/**
 * Bytes from outside to text. Whatever had to be guessed or replaced is said in a warning; what
 * is no text at all is refused with an {@link ArticleError}.
 */
import { binaryKind } from './binary';
import { ArticleError } from './errors';

/** Largest report that is read, in bytes: some three thousand pages. */
export const MAX_ARTICLE_BYTES = 20 * 1024 * 1024;

export interface DecodeOptions {
  /** Encoding that the transport or the document declares, e.g. `windows-1251`; UTF-8 is tried first all the same. */
  readonly charset?: string;
  /** Limit in bytes, default {@link MAX_ARTICLE_BYTES}. */
  readonly maxBytes?: number;
}

export interface Decoded {
  readonly text: string;
  readonly warnings: readonly string[];
}

/**
 * Reads bytes as text: by byte order mark, then UTF-8, then UTF-16 without a mark, then the declared
 * charset, then windows-1251 where that yields Cyrillic, then UTF-8 with replacements.
 *
 * @throws ArticleError when there are too many bytes or they are not text.
 */
export function decodeBytes(bytes: Uint8Array, options: DecodeOptions = {}): Decoded {
  const limit = options.maxBytes ?? MAX_ARTICLE_BYTES;
  if (bytes.length > limit) {
    throw new ArticleError(
      `expected a report of at most ${megabytes(limit)} MB, found ${megabytes(bytes.length)} MB`,
    );
  }
  const marked = byMark(bytes);
  if (marked !== null) return withReplacements(marked);
  const kind = binaryKind(bytes);
  if (kind === 'utf-16le' || kind === 'utf-16be') {
    const text = new TextDecoder(kind).decode(bytes);
    return { text, warnings: ['The text is UTF-16 without a byte order mark; it was read as such.'] };
  }
  if (kind !== null) throw new ArticleError(`expected text, HTML or Markdown, found ${kind}`);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), warnings: [] };
  } catch {
    return notUtf8(bytes, options.charset);
  }
}

function byMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder('utf-8').decode(bytes);
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return null;
}

function notUtf8(bytes: Uint8Array, charset: string | undefined): Decoded {
  const declared = decoderFor(charset);
  if (declared !== null && declared.encoding !== 'utf-8') {
    return { text: declared.decode(bytes), warnings: [] };
  }
  const utf8 = withReplacements(new TextDecoder('utf-8').decode(bytes));
  const cyrillic = new TextDecoder('windows-1251').decode(bytes);
  // A few bad bytes among good ones are damage; bytes that make no UTF-8 at all are another encoding.
  if (replacedShare(utf8.text) < 0.25 || cyrillicShare(cyrillic) < 0.2) return utf8;
  return {
    text: cyrillic,
    warnings: ['The text is not UTF-8; it was read as windows-1251, the older Cyrillic encoding.'],
  };
}

function decoderFor(charset: string | undefined): TextDecoder | null {
  if (charset === undefined || charset === '') return null;
  try {
    return new TextDecoder(charset.trim());
  } catch {
    return null;
  }
}

function withReplacements(text: string): Decoded {
  const count = countOf(text, /\uFFFD/g);
  if (count === 0) return { text, warnings: [] };
  const what = count === 1 ? '1 character' : `${count.toLocaleString('en')} characters`;
  return {
    text,
    warnings: [`The text is not valid UTF-8; ${what} could not be read and stand as \uFFFD.`],
  };
}

/** Replacement marks among all that is not ASCII, 0 to 1. */
function replacedShare(text: string): number {
  const marks = countOf(text, /\uFFFD/g);
  return marks / Math.max(1, countOf(text, /[^\0-\x7f]/g));
}

/**
 * Cyrillic letters that stand beside another one, among all letters, 0 to 1. Among all of them, so
 * that three damaged bytes in an English report do not make it Cyrillic; a Cyrillic page may well be
 * mostly Latin by its markup.
 */
function cyrillicShare(text: string): number {
  let letters = 0;
  for (const [run] of text.matchAll(/[\u0400-\u045f\u0490\u0491]{2,}/g)) letters += run.length;
  return letters / Math.max(1, countOf(text, /\p{L}/gu));
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(bytes < 10485760 ? 1 : 0);
