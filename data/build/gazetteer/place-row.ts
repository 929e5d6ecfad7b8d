import { addName, type Draft, featureClassOf } from '../../../geo/gazetteer/build/draft';
import { cellNames } from './tsv';

/** Languages that the tables kept by hand have a column for. */
const LANGUAGES = ['en', 'uk', 'ru'] as const;

/** A line of a table of places as a draft; of each language's names the first is the official one. */
export function draftOfRow(row: Readonly<Record<string, string>>): Draft {
  const code = row.code ?? '';
  const draft: Draft = {
    id: row.id ?? '',
    name: row.name ?? '',
    lat: Number(row.lat),
    lon: Number(row.lon),
    featureClass: featureClassOf(code),
    featureCode: code,
    country: row.country ?? '',
    admin1: row.admin1 ?? '',
    population: Number(row.population || 0),
    uncertaintyKm: Number(row.uncertainty_km || 0),
    names: [],
  };
  addRowNames(draft, row);
  return draft;
}

/** Adds the names of a line, language by language. */
export function addRowNames(draft: Draft, row: Readonly<Record<string, string>>): void {
  for (const lang of LANGUAGES) {
    cellNames(row[lang]).forEach((text, i) => {
      addName(draft, text, lang, i === 0 ? 'official' : 'variant');
    });
  }
}
