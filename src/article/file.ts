import { type DecodeOptions, decodeBytes } from './decode';
import { articleFromHtml } from './html';
import { articleFromMarkdown } from './markdown';
import { type ArticleOptions, articleFromText } from './text';
import type { Article } from './types';

/** A report with sentences about what had to be guessed or replaced while reading it. */
export interface ReadArticleResult {
  readonly article: Article;
  readonly warnings: readonly string[];
}

export interface ReadArticleOptions extends Partial<ArticleOptions>, DecodeOptions {
  /** Media type that the transport gives, e.g. `text/html; charset=windows-1251`. */
  readonly mediaType?: string;
}

type Kind = 'html' | 'markdown' | 'text';

/**
 * Reads a report out of a file's bytes. Its kind follows from the media type, the ending of the
 * name (`.html`, `.htm`, `.xhtml`, `.md`, `.markdown`), or a text that begins as HTML.
 *
 * @param name file name or URL; the article's id unless the options give one.
 * @throws ArticleError when the bytes are too many or no text.
 */
export async function readArticleFile(
  name: string,
  bytes: Uint8Array,
  options: ReadArticleOptions = {},
): Promise<ReadArticleResult> {
  const charset = options.charset ?? declaredCharset(options.mediaType, bytes);
  const { text, warnings } = decodeBytes(bytes, { ...options, ...(charset ? { charset } : {}) });
  const known = { ...options, id: options.id ?? name };
  switch (kindOf(name, options.mediaType, text)) {
    case 'html':
      return { article: await articleFromHtml(text, known), warnings };
    case 'markdown':
      return { article: articleFromMarkdown(text, known), warnings };
    case 'text':
      return { article: articleFromText(text, known), warnings };
  }
}

/** Charset of the media type, or of a `<meta>` within the first kilobyte as browsers look for it. */
function declaredCharset(mediaType: string | undefined, bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
  const pattern = /charset\s*=\s*["']?([\w-]+)/i;
  return (pattern.exec(mediaType ?? '') ?? /<meta[^>]+?charset\s*=\s*["']?([\w-]+)/i.exec(head))?.[1];
}

function kindOf(name: string, mediaType: string | undefined, text: string): Kind {
  const path = (/^https?:/i.test(name) ? name.replace(/[?#].*$/, '') : name).toLowerCase();
  if (/\.(?:md|markdown)$/.test(path) || /markdown/i.test(mediaType ?? '')) return 'markdown';
  if (/\.x?html?$/.test(path) || /html/i.test(mediaType ?? '')) return 'html';
  return /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html[\s>])/i.test(text.slice(0, 1000))
    ? 'html'
    : 'text';
}
