import { type ArticleOptions, assemble, type Metadata, normaliseLines } from './text';
import type { Article } from './types';

/**
 * A report from Markdown: front matter becomes metadata, marks go, their words stay. Paragraphs
 * and line breaks are kept; HTML inside is dropped like any other mark, its words kept as text.
 */
export function articleFromMarkdown(markdown: string, options: ArticleOptions): Article {
  const { metadata, body } = splitFrontMatter(normaliseLines(markdown));
  return assemble(plainText(body), options, metadata);
}

/** Fields of a front matter's `key: value` lines that say something of the report. */
function splitFrontMatter(text: string): { metadata: Metadata; body: string } {
  const match = /^---\n([\s\S]*?)\n(?:---|\.\.\.)(?:\n|$)/.exec(text);
  if (!match) return { metadata: {}, body: text };
  const fields = new Map<string, string>();
  for (const line of match[1]!.split('\n')) {
    const field = /^(\w+):\s*(.*)$/.exec(line);
    if (field) fields.set(field[1]!.toLowerCase(), unquoted(field[2]!));
  }
  const first = (...names: string[]) => names.map((name) => fields.get(name)).find(Boolean) ?? '';
  const metadata = {
    title: first('title'),
    date: first('date', 'published'),
    outlet: first('outlet', 'source', 'author'),
    url: first('url', 'link', 'canonical'),
    lang: first('lang', 'language'),
  };
  return { metadata, body: text.slice(match[0].length) };
}

const unquoted = (value: string): string => value.trim().replace(/^(["'])(.*)\1$/, '$2');

/** Marks of a whole line, each with what is left of it. */
const LINE_MARKS: readonly (readonly [pattern: RegExp, left: string])[] = [
  [/^ {0,3}(?:```|~~~).*$/gm, ''],
  [/^ {0,3}(?:[-*_] *){3,}$/gm, ''],
  [/^ {0,3}=+ *$/gm, ''],
  [/^ {0,3}\[[^\]\n]+\]:\s*\S+.*$/gm, ''],
  [/^ {0,3}(?:> ?)+/gm, ''],
  [/^( {0,3}#{1,6}[ \t].*?)[ \t]#+[ \t]*$/gm, '$1'],
  [/^ {0,3}#{1,6}[ \t]+(.*)$/gm, '\n$1\n'],
  [/^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/gm, ''],
];

/** Marks within a line, in this order: an image holds a link's brackets, a link holds emphasis. */
const INLINE_MARKS: readonly (readonly [pattern: RegExp, left: string])[] = [
  [/<(https?:\/\/[^\s<>]+)>/g, '$1'],
  [/<br\s*\/?>/gi, '\n'],
  [/<\/?[a-z][^<>]*>/gi, ''],
  [/!\[[^\][\n]*\]\([^()\n]*\)/g, ''],
  [/\[([^\][\n]+)\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)?\)/g, '$1'],
  [/\[([^\][\n]+)\]\[[^\]\n]*\]/g, '$1'],
  [/(\*{1,3})(?=\S)([^*\n]+?)(?<=\S)\1/g, '$2'],
  [/(?<!\w)(_{1,3})(?=\S)([^_\n]+?)(?<=\S)\1(?!\w)/g, '$2'],
  [/~~(?=\S)([^~\n]+?)~~/g, '$1'],
  [/`+([^`\n]+)`+/g, '$1'],
  [/\\([\\`*_{}[\]()#+\-.!>~|])/g, '$1'],
];

function plainText(markdown: string): string {
  let text = without(without(without(markdown, '<!--', '-->'), '<script', '</script>'), '<style', '</style>');
  for (const [pattern, left] of [...LINE_MARKS, ...INLINE_MARKS]) text = text.replace(pattern, left);
  return text.replace(/\n{3,}/g, '\n\n').trim();
}

/** Drops all from an opening to its closing mark in one pass; an opening that never closes stays. */
function without(text: string, open: string, close: string): string {
  const lower = text.toLowerCase();
  // A letter whose lower case has another length would shift the offsets.
  const searched = lower.length === text.length ? lower : text;
  let kept = '';
  let at = 0;
  for (;;) {
    const from = searched.indexOf(open, at);
    const to = from < 0 ? -1 : searched.indexOf(close, from + open.length);
    if (to < 0) return kept + text.slice(at);
    kept += text.slice(at, from);
    at = to + close.length;
  }
}
