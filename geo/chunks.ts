import type { Span } from './types';

/** UTF-16 units of a chunk: some ten pages, more than any news report. */
const CHUNK = 65_536;
/** A better place to cut is looked for in this last part of a chunk. */
const SEARCHED = 16_384;

/** Cuts a text into chunks at the ends of paragraphs, else of lines, sentences or words. */
export function chunksOf(text: string): Span[] {
  const chunks: Span[] = [];
  let start = 0;
  while (start < text.length) {
    const end = text.length - start <= CHUNK ? text.length : cutBefore(text, start + CHUNK);
    chunks.push({ start, end });
    start = end;
  }
  return chunks;
}

function cutBefore(text: string, limit: number): number {
  const last = text.slice(limit - SEARCHED, limit);
  for (const separator of ['\n\n', '\n', '. ', ' ']) {
    const at = last.lastIndexOf(separator);
    if (at >= 0) return limit - SEARCHED + at + separator.length;
  }
  // No space in sixteen thousand characters: cut anywhere but inside a surrogate pair.
  const code = text.charCodeAt(limit);
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit;
}
