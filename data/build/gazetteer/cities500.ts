import { readFile } from 'node:fs/promises';
import type { Draft } from '../../../geo/gazetteer/build/draft';
import { placeOfRow } from '../../../geo/gazetteer/build/geonames-row';
import { sourcePath } from '../sources';

/** Reads GeoNames' settlements of 500 people and more, whose alternate names come without a language. */
export async function readCities500(): Promise<Draft[]> {
  const text = await readFile(sourcePath('cities500', 'dist/cities500.txt'), 'utf8');
  const drafts: Draft[] = [];
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const place = placeOfRow(line.split('\t'));
    // All rows are settlements, even the one without a code.
    drafts.push({ ...place, featureCode: place.featureCode || 'PPL' });
  }
  return drafts;
}
