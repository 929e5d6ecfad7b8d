import { readFile } from 'node:fs/promises';
import type { Draft } from '../../../geo/gazetteer/build/draft';
import { cyrillicLanguage, scriptOf } from '../../../geo/gazetteer/build/scripts';
import type { FeatureClass } from '../../../geo/types';
import { sourcePath } from '../sources';

/**
 * Reads GeoNames' settlements of 500 people and more. Alternate names come without a language; those
 * in Latin letters are variants of none, those in Cyrillic of the language that their letters tell.
 */
export async function readCities500(): Promise<Draft[]> {
  const text = await readFile(sourcePath('cities500', 'dist/cities500.txt'), 'utf8');
  const drafts: Draft[] = [];
  for (const line of text.split('\n')) {
    if (line !== '') drafts.push(readLine(line.split('\t')));
  }
  return drafts;
}

/** Columns as GeoNames' readme for `cities500.txt` numbers them. */
function readLine(cells: readonly string[]): Draft {
  const [number, name, , alternates, lat, lon, featureClass, code, country, , admin1] = cells;
  return {
    id: `gn:${number}`,
    name: name ?? '',
    lat: Number(lat),
    lon: Number(lon),
    featureClass: (featureClass || 'P') as FeatureClass,
    featureCode: code || 'PPL',
    country: country ?? '',
    admin1: admin1 === '' || admin1 === undefined ? '' : `${country}.${admin1}`,
    population: Number(cells[14] ?? 0),
    uncertaintyKm: 0,
    names: [
      { text: name ?? '', lang: 'en', kind: 'official' },
      ...(alternates ?? '')
        .split(',')
        .filter((text) => isUseful(text) && text !== name)
        .map((text) => ({ text, lang: languageOf(text), kind: 'variant' as const })),
    ],
  };
}

/**
 * Not useful: codes of airports, scripts that the reader does not know, and lower-case
 * transliterations from them ("ji fu").
 */
function isUseful(text: string): boolean {
  const script = scriptOf(text);
  if (script === 'other' || /^[A-Z]{1,3}$/u.test(text)) return false;
  return /^['’ʼ]?\p{Lu}|-\p{Lu}|\s\p{Lu}/u.test(text);
}

function languageOf(text: string): string {
  return scriptOf(text) === 'cyrillic' ? cyrillicLanguage(text) : '';
}
