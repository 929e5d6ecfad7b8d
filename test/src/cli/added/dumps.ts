import { strToU8, zipSync } from 'fflate';

/** What a test says of a place; the rest of the row is filled in. */
export interface DumpPlace {
  readonly id: number;
  readonly name: string;
  readonly alternates?: string;
  readonly lat: number;
  readonly lon: number;
  readonly code?: string;
  readonly country?: string;
  readonly admin1?: string;
  readonly population?: number;
}

/** A row of GeoNames' table of places, nineteen columns. */
export function placeRow(place: DumpPlace): string {
  const { id, name, alternates = '', lat, lon, code = 'P.PPL', country = 'UA', admin1 = '05' } = place;
  const [featureClass = '', featureCode = ''] = code.split('.');
  const ascii = name.normalize('NFD').replace(/[^\p{ASCII}]/gu, '');
  const where = [
    lat.toFixed(5),
    lon.toFixed(5),
    featureClass,
    featureCode,
    country,
    '',
    admin1,
    '1414',
    '',
    '',
  ];
  const rest = [String(place.population ?? 0), '', '120', 'Europe/Kyiv', '2024-03-18'];
  return [id, name, ascii, alternates, ...where, ...rest].join('\t');
}

/** A row of GeoNames' table `alternateNamesV2`, ten columns; flags are p(referred), s(hort), c(olloquial), h(istoric). */
export function nameRow(
  number: number,
  place: number,
  lang: string,
  text: string,
  flags = '',
  from = '',
  to = '',
): string {
  const flag = (letter: string): string => (flags.includes(letter) ? '1' : '');
  return [number, place, lang, text, flag('p'), flag('s'), flag('c'), flag('h'), from, to].join('\t');
}

/** The lines of a table, each with its end. */
export function lines(rows: readonly string[], end = '\n'): string {
  return rows.map((row) => `${row}${end}`).join('');
}

/** A zip archive as GeoNames has it: the table and a readme. */
export function zipOf(name: string, table: string | Uint8Array): Uint8Array {
  const content = typeof table === 'string' ? strToU8(table) : table;
  return zipSync({ 'readme.txt': strToU8('Readme for GeoNames\n'), [name]: content });
}

/** Two villages that no shipped gazetteer has, a town, and things that are called like them. */
export const PLACES: readonly DumpPlace[] = [
  { id: 90_000_001, name: 'Zhuravlynka', alternates: 'Журавлинка', lat: 48.51, lon: 38.21, population: 140 },
  { id: 90_000_002, name: 'Verbivchyk', alternates: 'Вербівчик', lat: 48.62, lon: 37.85 },
  { id: 90_000_003, name: 'Zhuravlynka', lat: 48.52, lon: 38.22, code: 'S.RSTN' },
  {
    id: 90_000_004,
    name: 'Zhuravlynka',
    alternates: 'Журавлинка,Zhuravlinka,Река Журавлинка',
    lat: 48.55,
    lon: 38.25,
    code: 'H.STM',
  },
];

export const NAMES: readonly string[] = [
  nameRow(1, 90_000_001, 'uk', 'Журавлинка', 'p'),
  nameRow(2, 90_000_001, 'ru', 'Журавлинка'),
  nameRow(3, 90_000_001, 'uk', 'Ленінка', 'h', '1924', '2016'),
  nameRow(4, 90_000_001, 'link', 'https://en.wikipedia.org/wiki/Zhuravlynka'),
  nameRow(5, 90_000_002, 'uk', 'Вербівчик'),
  nameRow(6, 77, 'en', 'Elsewhere'),
];

/** The two archives of Ukraine by their paths at GeoNames. */
export function archives(places = PLACES, names = NAMES): Record<string, Uint8Array> {
  return {
    'UA.zip': zipOf('UA.txt', lines(places.map(placeRow))),
    'alternatenames/UA.zip': zipOf('UA.txt', lines(names)),
  };
}
