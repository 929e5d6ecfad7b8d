import type { Span } from '../../../geo/types';

/** Characters a chunk aims at: a few screens of text. */
const CHUNK = 8_000;

/** A line longer than this is cut at a space, so that a text without line breaks stays quick. */
const LONGEST = 12_000;

/** Some paragraphs of a text that are drawn together. */
export interface Chunk extends Span {
  /** Lines with words in them, without their line breaks. */
  readonly paragraphs: readonly Span[];
}

/** Cuts a text into chunks of whole paragraphs. */
export function chunksOf(text: string): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let paragraphs: Span[] = [];
  let start = 0;
  for (const paragraph of paragraphsOf(text)) {
    paragraphs.push(paragraph);
    if (paragraph.end - start < CHUNK) continue;
    chunks.push({ start, end: paragraph.end, paragraphs });
    start = paragraph.end;
    paragraphs = [];
  }
  if (paragraphs.length > 0) chunks.push({ start, end: text.length, paragraphs });
  return chunks;
}

function* paragraphsOf(text: string): Generator<Span> {
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    let end = newline < 0 ? text.length : newline;
    if (end - start > LONGEST) {
      const space = text.lastIndexOf(' ', start + LONGEST);
      end = space > start ? space + 1 : start + LONGEST;
    }
    if (/\S/u.test(text.slice(start, end))) yield { start, end };
    start = text[end] === '\n' ? end + 1 : end;
  }
}
