import { dayOf } from './day';
import { guessLanguage } from './language';
import { safeLink } from './links';
import type { Article } from './types';

/** What the user or the transport knows of a report, which goes before what the report says of itself. */
export interface ArticleOptions {
  readonly id: string;
  /** Day of publication, `YYYY-MM-DD`; anything else counts as unknown. */
  readonly date?: string;
  /** Where the report came from; kept when http or https. */
  readonly url?: string;
  readonly title?: string;
  readonly outlet?: string;
  /** BCP 47; told by the letters when absent. */
  readonly lang?: string;
}

/** A first line of at most so many characters is a headline. */
const LONGEST_TITLE = 160;

/**
 * A report from plain text. The text is kept character for character but for two things: line
 * ends become `\n`, and a byte order mark goes. All offsets refer to `article.text`.
 */
export function articleFromText(text: string, options: ArticleOptions): Article {
  return assemble(normaliseLines(text), options, {});
}

/** What a document says of itself. */
export interface Metadata {
  readonly title?: string;
  readonly date?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly lang?: string;
}

/** Joins the text with what is known: the caller's word first, then the document's, then a guess. */
export function assemble(text: string, options: ArticleOptions, found: Metadata): Article {
  const title = options.title || found.title || headline(text);
  return {
    id: options.id,
    text,
    title,
    date: dayOf(options.date) || dayOf(found.date),
    outlet: options.outlet || found.outlet || '',
    url: safeLink(options.url) || safeLink(found.url),
    lang: options.lang || language(found.lang, text),
  };
}

/** Line ends as `\n`, without a byte order mark. */
export function normaliseLines(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** The first line when it is short, is no sentence, and more follows it; otherwise ''. */
function headline(text: string): string {
  const match = /^\s*([^\n]+)\n\s*\S/.exec(text.slice(0, 4 * LONGEST_TITLE));
  const line = match?.[1]?.trim() ?? '';
  return line.length <= LONGEST_TITLE && !line.endsWith('.') ? line : '';
}

/** Pages often declare the language of their template: the letters decide between scripts. */
function language(declared: string | undefined, text: string): string {
  const guessed = guessLanguage(text);
  const primary = declared?.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  const cyrillic = (lang: string) => lang === 'uk' || lang === 'ru';
  if (!/^[a-z]{2,3}$/.test(primary) || cyrillic(primary) !== cyrillic(guessed)) return guessed;
  return primary;
}
