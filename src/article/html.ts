import { blockText } from './block-text';
import { ArticleError } from './errors';
import { readMetadata } from './metadata';
import { type ArticleOptions, assemble } from './text';
import type { Article } from './types';

/** An article found by Readability must hold this much, else the whole page is read. */
const SHORTEST_ARTICLE = 200;

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
  const page = (): Document => parseHTML(asDocument(html)).document as unknown as Document;
  const document = page();
  const metadata = readMetadata(document, options.url ?? '');
  const whole = blockText(document.body ?? document);
  const main = mainText(() => new Readability(document, { serializer: (node) => node }).parse()?.content);
  // A page that is nothing but its report loses nothing when read whole.
  const body = main.length >= Math.min(SHORTEST_ARTICLE, whole.length / 2) ? main : whole;
  const heading = options.title || metadata.title || '';
  return assemble(withHeading(body, heading), options, metadata);
}

/** A bare fragment has no document element for the parser to hang the page on. */
function asDocument(html: string): string {
  return /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
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
