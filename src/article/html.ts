import { blockText } from './block-text';
import { ArticleError } from './errors';
import { readMetadata } from './metadata';
import { type ArticleOptions, assemble } from './text';
import type { Article } from './types';

/** An article found by Readability must hold this much, else the whole page is read. */
const SHORTEST_ARTICLE = 200;

/** Readability takes quadratic time in the depth of a page; browsers nest no deeper than this either. */
const DEEPEST_PAGE = 512;

/** Above so many elements a page is no article, and is read whole. */
const MOST_ELEMENTS = 100_000;

/**
 * A report from a web page: its main text as plain paragraphs, headline first, and what the page
 * says of itself. Scripts and styles are dropped and nothing is run or fetched. Works in Node and in
 * a worker; the HTML parser is loaded on first use.
 *
 * @throws ArticleError when the page cannot be read at all.
 */
export async function articleFromHtml(html: string, options: ArticleOptions): Promise<Article> {
  const [{ parseHTML }, { Readability }] = await Promise.all([
    import('linkedom/worker'),
    import('@mozilla/readability'),
  ]);
  const document = parseHTML(asDocument(html)).document as unknown as Document;
  const metadata = readMetadata(document, options.url ?? '');
  const whole = blockText(document.body ?? document);
  const readable = new Readability(document, { serializer: (node) => node });
  const main = isOrdinary(document) ? mainText(() => readable.parse()?.content) : '';
  // A page that is nothing but its report loses nothing when read whole.
  const body = main.length >= Math.min(SHORTEST_ARTICLE, whole.length / 2) ? main : whole;
  const heading = options.title || metadata.title || '';
  return assemble(withHeading(body, heading), options, metadata);
}

/** A bare fragment has no document element for the parser to hang the page on. */
function asDocument(html: string): string {
  return /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
}

/** Whether a page is small and flat enough to look for its article. */
function isOrdinary(document: Document): boolean {
  let depth = 0;
  let count = 0;
  let node: Node | null = document.documentElement;
  while (node !== null && depth <= DEEPEST_PAGE && count++ < MOST_ELEMENTS) {
    if (node.firstChild !== null) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      depth--;
    }
    node = node?.nextSibling ?? null;
  }
  return node === null;
}

/** '' when the page's article cannot be told from the rest. */
function mainText(find: () => unknown): string {
  try {
    const content = find();
    return content === null || content === undefined ? '' : blockText(content as Node);
  } catch (error) {
    // Readability recurses: a page nested beyond the stack is read whole instead.
    if (error instanceof RangeError || error instanceof TypeError) return '';
    throw new ArticleError(`expected a web page, found one that cannot be read: ${String(error)}`);
  }
}

/** The headline tells events too, and stands in the text like a text file's first line. */
function withHeading(body: string, heading: string): string {
  if (heading === '' || body === '') return body || heading;
  return body.slice(0, heading.length + 200).includes(heading) ? body : `${heading}\n\n${body}`;
}
