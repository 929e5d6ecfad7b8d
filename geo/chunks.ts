import type { Span } from './types';

/** A stretch of a text that is read at once. */
export interface Chunk extends Span {
  /** Whether it is the first of a document: nothing read before it matters here. */
  readonly opens: boolean;
}

/** UTF-16 units of a chunk: some ten pages, more than any news report. */
const CHUNK = 65_536;
/** A better place to cut is looked for in this last part of a chunk. */
const SEARCHED = 16_384;
/** Ends of line in a run of four blank lines. */
const BREAK_LINES = 5;
const LINE_FEED = 10;
const FORM_FEED = 12;

/**
 * Cuts a text into chunks at the ends of paragraphs, else of lines, sentences or words. A form feed
 * or a run of four or more blank lines divides documents; it is in no chunk, and no chunk spans it.
 */
export function chunksOf(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  for (const document of documentsIn(text)) {
    let { start } = document;
    while (start < document.end) {
      const end = document.end - start <= CHUNK ? document.end : cutBefore(text, start + CHUNK);
      chunks.push({ start, end, opens: start === document.start });
      start = end;
    }
  }
  return chunks;
}

/** The documents of a text, without what divides them. Linear in its length. */
function documentsIn(text: string): Span[] {
  const documents: Span[] = [];
  let start = 0;
  let line = find(text, '\n', 0);
  let feed = find(text, '\f', 0);
  while (line < text.length || feed < text.length) {
    const end = Math.min(line, feed);
    const after = end === feed ? feed + 1 : afterBlankLines(text, line);
    if (after >= 0) {
      documents.push({ start, end });
      start = after;
    }
    const next = after >= 0 ? after : afterBlank(text, end + 1);
    if (line < next) line = find(text, '\n', next);
    if (feed < next) feed = find(text, '\f', next);
  }
  documents.push({ start, end: text.length });
  return documents;
}

/** Where a character comes next, the length of the text when it does not. */
function find(text: string, character: string, from: number): number {
  const at = text.indexOf(character, from);
  return at < 0 ? text.length : at;
}

/** Where the text goes on after a run of blank lines that begins with a line feed; -1 when the run is short. */
function afterBlankLines(text: string, from: number): number {
  let lines = 0;
  let after = from;
  for (let at = from; at < text.length && isBlank(text.charCodeAt(at)); at++) {
    if (text.charCodeAt(at) !== LINE_FEED) continue;
    lines++;
    after = at + 1;
  }
  return lines >= BREAK_LINES ? after : -1;
}

/** After the white space from a position, a form feed excepted. */
function afterBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13 && code !== FORM_FEED) || code === 0xa0;
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
