import type { FeatureClass } from '../../types';
import type { Draft } from './draft';
import { untaggedNames } from './untagged';

/** Columns of GeoNames' table `geoname`, the form of its country dumps and of cities500. */
export const GEONAME_COLUMNS = 19;

/** More people than a place or a country can have. */
const MOST_PEOPLE = 2_000_000_000;

/**
 * A row of GeoNames' table `geoname` as a place, with its main name and the useful ones of the column
 * of alternate names, which tells no languages.
 */
export function placeOfRow(cells: readonly string[]): Draft {
  const [number, name = '', , alternates = '', lat, lon, featureClass, code = '', country = '', , admin1] =
    cells;
  return {
    id: `gn:${number}`,
    name,
    lat: Number(lat),
    lon: Number(lon),
    featureClass: featureClass as FeatureClass,
    featureCode: code,
    country,
    admin1: admin1 === '' || admin1 === undefined ? '' : `${country}.${admin1}`,
    population: Number(cells[14] ?? 0),
    uncertaintyKm: 0,
    names: [
      { text: name, lang: 'en', kind: 'official' },
      ...untaggedNames(alternates.split(',').filter((text) => text !== name)),
    ],
  };
}

/** What is wrong with a row of the dump of a country (ISO 3166-1 alpha-2), as "expected …, found …", or null. */
export function rowProblem(cells: readonly string[], country: string): string | null {
  if (cells.length !== GEONAME_COLUMNS) {
    return `expected ${GEONAME_COLUMNS} columns, found ${cells.length}`;
  }
  const [number = '', name = '', , alternates = '', lat = '', lon = '', featureClass = '', , code = ''] =
    cells;
  if (!isNumber(number)) return `expected a GeoNames number, found ${quoted(number)}`;
  if (name.trim() === '') return 'expected a name, found none';
  if (/\p{Cc}/u.test(name + alternates)) return 'expected names, found control characters in them';
  if (!isDegrees(lat, 90)) return `expected a latitude from -90 to 90, found ${quoted(lat)}`;
  if (!isDegrees(lon, 180)) return `expected a longitude from -180 to 180, found ${quoted(lon)}`;
  if (!/^[AHLPRSTUV]?$/.test(featureClass)) {
    return `expected a feature class of GeoNames, found ${quoted(featureClass)}`;
  }
  if (code !== country) return `expected a place of ${country}, found one of ${quoted(code)}`;
  if (!/^\d*$/.test(cells[14] ?? '') || Number(cells[14]) > MOST_PEOPLE) {
    return `expected a number of inhabitants, found ${quoted(cells[14] ?? '')}`;
  }
  return null;
}

/** Whether a cell is a number as GeoNames gives them to places. */
export function isNumber(cell: string): boolean {
  return /^[1-9]\d{0,8}$/.test(cell);
}

function isDegrees(cell: string, most: number): boolean {
  return /^[-+]?\d+(\.\d*)?([eE][-+]?\d+)?$/.test(cell) && Math.abs(Number(cell)) <= most;
}

/** A cell of unknown length and content for a message. */
export function quoted(cell: string): string {
  return JSON.stringify(cell.length > 40 ? `${cell.slice(0, 40)}…` : cell);
}
