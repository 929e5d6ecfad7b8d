import type { Gazetteer } from '../../geo/types';
import { ArticleError } from '../article/errors';
import { readArticleFile } from '../article/file';
import { readArticle } from '../pipeline';
import type { Reading } from '../reading';
import { CliError } from './errors';
import { type Input, readInput } from './input';
import type { ReadOptions } from './options';
import { createProgress } from './progress';

/**
 * Reads one FILE from its bytes to its events.
 *
 * @throws CliError that names the file when it is no report.
 */
export async function readReport(file: string, gazetteer: Gazetteer, options: ReadOptions): Promise<Reading> {
  return readReportFrom(await readInput(file), gazetteer, options);
}

/** As {@link readReport}, with the bytes already there. */
export async function readReportFrom(
  input: Input,
  gazetteer: Gazetteer,
  { date, lang }: ReadOptions,
): Promise<Reading> {
  const progress = createProgress();
  const { name, bytes, mediaType, url } = input;
  const known = {
    ...(date && { date }),
    ...(lang && { lang }),
    ...(mediaType && { mediaType }),
    ...(url && { url }),
  };
  try {
    progress.tell(`Opening ${name}`);
    const { article, warnings } = await readArticleFile(name, bytes, known);
    const onProgress = (done: number) => progress.tell(`Reading ${name}`, done);
    const reading = await readArticle(article, { gazetteer, onProgress });
    return { ...reading, warnings: [...warnings, ...reading.warnings] };
  } catch (error) {
    if (error instanceof ArticleError) throw new CliError(`${name}: ${error.message}`);
    throw error;
  } finally {
    progress.stop();
  }
}
