import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The folder of the tables kept by hand. */
export const CURATED_FOLDER = fileURLToPath(new URL('../../gazetteer/curated/', import.meta.url));

/**
 * Reads a tab-separated table with a header line into one record a line. Throws when a line has more
 * cells than the header; cells missing at the end are empty.
 */
export async function readTable(file: string): Promise<Readonly<Record<string, string>>[]> {
  const [header = '', ...lines] = (await readFile(file, 'utf8')).split(/\r?\n/);
  const columns = header.split('\t');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const cells = line.split('\t');
    if (cells.length > columns.length) {
      throw new Error(`Expected ${columns.length} cells in ${file} line ${index + 2}, found ${cells.length}`);
    }
    return [Object.fromEntries(columns.map((column, i) => [column, cells[i]?.trim() ?? '']))];
  });
}

/** The names of a cell: `Odesa|Odessa`. */
export function cellNames(cell: string | undefined): string[] {
  return (cell ?? '')
    .split('|')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
