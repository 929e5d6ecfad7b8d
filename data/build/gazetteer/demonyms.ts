import { join } from 'node:path';
import { addName, type Draft } from '../../../geo/gazetteer/build/draft';
import { CURATED_FOLDER, cellNames, readTable } from './tsv';

/**
 * Adds the adjectives and the peoples of regions and cities, kept by hand; countries have theirs in
 * `country-names.tsv`. Returns the lines whose place is not there.
 */
export async function applyDemonyms(drafts: readonly Draft[]): Promise<string[]> {
  const places = new Map(drafts.map((draft) => [draft.id, draft]));
  const missing: string[] = [];
  for (const row of await readTable(join(CURATED_FOLDER, 'demonyms.tsv'))) {
    const draft = places.get(row.id ?? '');
    if (draft === undefined) missing.push(row.id ?? '');
    else for (const text of cellNames(row.en)) addName(draft, text, 'en', 'demonym');
  }
  return missing;
}
