import { dayOf } from '../article/day';
import { MAX_ARTICLE_BYTES } from '../article/decode';
import { articleFromText } from '../article/text';
import type { Article } from '../article/types';
import { CliError, reasonOf } from './errors';
import { openInput } from './input';
import { linesOf } from './lines';
import type { ReadOptions } from './options';
import { write } from './output';
import type { Read } from './read-report';

/** One line: the id as it came, and the report. */
interface Item {
  readonly id: unknown;
  readonly article: Article;
}

/**
 * Reads a file of lines `{id, text, date?, lang?}` and writes a line for each, in constant memory. A
 * bad line is told on standard error as a JSON object with its number; the rest is read and the run
 * ends with status 1. Texts are kept character for character.
 *
 * @throws CliError when the file cannot be read.
 */
export async function streamReports<T>(
  file: string,
  options: ReadOptions,
  read: Read<T>,
  resultOf: (reading: T) => object,
): Promise<void> {
  const stream = openInput(file) as AsyncIterable<Buffer>;
  try {
    for await (const { number, bytes } of linesOf(stream, MAX_ARTICLE_BYTES)) {
      const item = readItem(bytes, number, file, options);
      if (item === null) continue;
      const reading = await read(item.article, () => undefined);
      await write(`${JSON.stringify({ id: item.id, ...resultOf(reading) })}\n`);
    }
  } catch (error) {
    if (error instanceof CliError || (error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new CliError(`${file}: expected lines of JSON, but ${reasonOf(error)}`);
  }
}

/** Null for an empty line and for a bad one, which is told. */
function readItem(bytes: Buffer | null, number: number, file: string, options: ReadOptions): Item | null {
  const tell = (expected: string, found: string): null => {
    process.stderr.write(`${JSON.stringify({ file, line: number, expected, found })}\n`);
    process.exitCode = 1;
    return null;
  };
  if (bytes === null) return tell(`a line of at most ${MAX_ARTICLE_BYTES / 1024 / 1024} MB`, 'a longer one');
  const line = new TextDecoder().decode(bytes).trim();
  if (line === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return tell('a JSON object {id, text}', `text that is no JSON: ${reasonOf(error)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return tell('a JSON object {id, text}', Array.isArray(value) ? 'an array' : String(value).slice(0, 60));
  }
  const { id = number, text, date, lang } = value as Readonly<Record<string, unknown>>;
  if (typeof text !== 'string')
    return tell('"text" that is a string', text === undefined ? 'none' : typeof text);
  const day = dayOf(date) || options.date || '';
  const language = typeof lang === 'string' && lang !== '' ? lang : options.lang;
  const article = articleFromText(text, { id: String(id), date: day, ...(language && { lang: language }) });
  if (date !== undefined && date !== null && date !== '' && dayOf(date) === '') {
    tell('"date" like 2023-03-07; the line was read without it', JSON.stringify(date).slice(0, 60));
  }
  // Offsets must hold for the text as it stands in the line, its line ends included.
  return { id, article: { ...article, text } };
}
