import { ArticleError } from '../article/errors';
import { readArticleFile } from '../article/file';
import type { Article } from '../article/types';
import { CliError } from './errors';
import { readInput } from './input';
import type { ReadOptions } from './options';
import { createProgress } from './progress';

/** What reads an article, telling its share done from 0 to 1. */
export type Read<T> = (article: Article, onProgress: (done: number) => void) => Promise<T>;

/**
 * Reads one FILE from its bytes to whatever `read` makes of it, with what had to be guessed on the
 * way before the warnings of `read`.
 *
 * @throws CliError that names the file when it is no report.
 */
export async function readReport<T extends { readonly warnings: readonly string[] }>(
  file: string,
  { date, lang }: ReadOptions,
  read: Read<T>,
): Promise<T> {
  const { name, bytes, mediaType, url } = await readInput(file);
  const known = {
    ...(date && { date }),
    ...(lang && { lang }),
    ...(mediaType && { mediaType }),
    ...(url && { url }),
  };
  const progress = createProgress();
  try {
    progress.tell(`Opening ${name}`);
    const { article, warnings } = await readArticleFile(name, bytes, known);
    const result = await read(article, (done) => progress.tell(`Reading ${name}`, done));
    return { ...result, warnings: [...warnings, ...result.warnings] };
  } catch (error) {
    if (error instanceof ArticleError) throw new CliError(`${name}: ${error.message}`);
    throw error;
  } finally {
    progress.stop();
  }
}
