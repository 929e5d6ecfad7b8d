import type { PlaceName } from '../../types';
import { addName, type Draft } from './draft';
import { isNumber, quoted } from './geonames-row';
import { scriptOf } from './scripts';
import { isUsefulName } from './untagged';

/** A row of GeoNames' table `alternateNamesV2`, or of the older one without the years. */
export interface AlternateName {
  /** GeoNames' number of the name itself. */
  readonly number: number;
  /** GeoNames' number of the place. */
  readonly place: number;
  /** ISO 639 language, '' when it is not told, or what is no language: `link`, `post`, `iata`. */
  readonly lang: string;
  readonly text: string;
  readonly preferred: boolean;
  readonly short: boolean;
  readonly colloquial: boolean;
  readonly historic: boolean;
  /** Period of use as far as it is told, free text. */
  readonly from: string;
  readonly to: string;
}

/** What is wrong with a row of alternate names, as "expected …, found …", or null. */
export function alternateProblem(cells: readonly string[]): string | null {
  if (cells.length < 8 || cells.length > 10) return `expected 8 to 10 columns, found ${cells.length}`;
  const [number = '', place = '', , text = ''] = cells;
  if (!isNumber(number)) return `expected the number of a name, found ${quoted(number)}`;
  if (!isNumber(place)) return `expected the GeoNames number of a place, found ${quoted(place)}`;
  if (text.trim() === '') return 'expected a name, found none';
  if (/\p{Cc}/u.test(text)) return 'expected a name, found control characters in it';
  return null;
}

/** Reads a row in which {@link alternateProblem} finds nothing wrong. */
export function readAlternate(cells: readonly string[]): AlternateName {
  const [number, place, lang = '', text = '', preferred, short, colloquial, historic, from, to] = cells;
  return {
    number: Number(number),
    place: Number(place),
    lang,
    text: text.trim(),
    preferred: preferred === '1',
    short: short === '1',
    colloquial: colloquial === '1',
    historic: historic === '1',
    from: from ?? '',
    to: to ?? '',
  };
}

/** Languages whose names keep their tag, with their script; a name of any other serves recognition alone. */
const TAGGED: Readonly<Record<string, 'latin' | 'cyrillic'>> = {
  en: 'latin',
  uk: 'cyrillic',
  ru: 'cyrillic',
  be: 'cyrillic',
};
/** What the language column holds beside languages: web addresses, codes, numbers. */
const NO_LANGUAGE = /^(link|wkdt|post|iata|icao|faac|tcid|unlc|abbr|phon|piny|fr_1793)$/;

/**
 * Gives a place its alternate names. Of each tagged language one is official: the preferred, else the
 * only one or, in Cyrillic, the first by number. Names out of use become former ones with their years.
 * A place outside Ukraine is shown by its official English name, and its main name stays official in a
 * language that is not told; a Ukrainian place keeps its main name, which is a romanisation. The order
 * of the rows makes no difference.
 */
export function applyAlternates(draft: Draft, alternates: readonly AlternateName[]): void {
  const rows = alternates
    .filter(({ lang }) => !NO_LANGUAGE.test(lang))
    .sort((a, b) => a.number - b.number || (a.text < b.text ? -1 : 1));
  if (rows.length === 0) return;
  const known = new Set(alternates.map(({ text }) => text));
  draft.names = draft.names.filter(({ text }) => text === draft.name || !known.has(text));
  for (const lang of Object.keys(TAGGED)) nameIn(draft, rows.filter(isTaggedAs(lang)), lang);
  for (const row of rows) {
    const isTagged = Object.keys(TAGGED).some((lang) => isTaggedAs(lang)(row));
    if (isTagged || row.text === draft.name || !isUsefulName(row.text)) continue;
    add(draft, isFormer(row) ? formerName(row, '') : { text: row.text, lang: '', kind: 'variant' });
  }
}

function isTaggedAs(lang: string): (row: AlternateName) => boolean {
  return (row) => row.lang === lang && !row.colloquial && scriptOf(row.text) === TAGGED[lang];
}

function nameIn(draft: Draft, rows: readonly AlternateName[], lang: string): void {
  const present = rows.filter((row) => !isFormer(row));
  const whole = present.filter(({ short }) => !short);
  const official =
    whole.find(({ preferred }) => preferred) ?? (lang !== 'en' || whole.length === 1 ? whole[0] : undefined);
  for (const row of rows) {
    if (isFormer(row)) add(draft, formerName(row, lang));
    else if (row !== official) addName(draft, row.text, lang, 'variant');
    else if (lang === 'en') showInEnglish(draft, row.text);
    else add(draft, { text: row.text, lang, kind: 'official' });
  }
}

function showInEnglish(draft: Draft, text: string): void {
  if (text === draft.name) return;
  if (draft.country === 'UA') {
    addName(draft, text, 'en', 'variant');
    return;
  }
  draft.names = draft.names.map((name) =>
    name.lang === 'en' && name.kind === 'official' ? { ...name, lang: '' } : name,
  );
  draft.name = text;
  add(draft, { text, lang: 'en', kind: 'official' });
}

/** A name stands once in a language, whatever the source tells of it again. */
function add(draft: Draft, name: PlaceName): void {
  if (!draft.names.some(({ text, lang }) => text === name.text && lang === name.lang)) draft.names.push(name);
}

function isFormer({ historic, to }: AlternateName): boolean {
  return historic || yearOf(to) !== '';
}

function formerName({ text, from, to }: AlternateName, lang: string): PlaceName {
  const [first, last] = [yearOf(from), yearOf(to)];
  return { text, lang, kind: 'former', ...(first && { from: first }), ...(last && { to: last }) };
}

/** The day or the year that a free text such as "19 May 2016" tells, or ''. */
function yearOf(text: string): string {
  return /\b\d{4}-\d\d-\d\d\b/.exec(text)?.[0] ?? /\b[12]\d{3}\b/.exec(text)?.[0] ?? '';
}
