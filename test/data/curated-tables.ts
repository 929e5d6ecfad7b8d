import { join } from 'node:path';
import { CURATED_FOLDER, cellNames, readTable } from '../../data/build/gazetteer/tsv';

/** The place files of the curated gazetteer, without `.tsv`. */
export const PLACE_FILES = ['settlements', 'raions', 'city-districts', 'sites', 'waters', 'regions'] as const;

/** Columns of every place file, in order. */
export const PLACE_COLUMNS =
  'id name code lat lon uncertainty_km country admin1 population en uk ru former area provenance'.split(' ');

/** A line of a place file, its cells as text and its point as numbers. */
export interface CuratedRow {
  readonly file: (typeof PLACE_FILES)[number];
  readonly cells: Readonly<Record<string, string>>;
  readonly id: string;
  readonly lat: number;
  readonly lon: number;
  readonly admin1: string;
}

/** All lines of all place files. */
export async function readCuratedRows(): Promise<readonly CuratedRow[]> {
  const rows = await Promise.all(
    PLACE_FILES.map(async (file) =>
      (await readTable(join(CURATED_FOLDER, `${file}.tsv`))).map((cells) => ({
        file,
        cells,
        id: cells.id ?? '',
        lat: Number(cells.lat),
        lon: Number(cells.lon),
        admin1: cells.admin1 ?? '',
      })),
    ),
  );
  return rows.flat();
}

/** The names of a line in every language, former ones without. */
export function namesOf({ cells }: CuratedRow): readonly string[] {
  return ['en', 'uk', 'ru'].flatMap((lang) => cellNames(cells[lang]));
}
