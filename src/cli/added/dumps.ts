import { existsSync } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CliError } from '../errors';
import { downloadFolder } from './data-folder';
import { download, NotThere, type OnBytes } from './download';
import type { TableFile } from './table-file';

/** Where GeoNames has its dumps; another host must lay them out alike. */
export const GEONAMES_URL = 'https://download.geonames.org/export/dump/';

/** The tables of a country. */
export interface Dumps {
  readonly places: TableFile;
  /** Null when there is no table of alternate names: the dump's own, without languages, must serve. */
  readonly alternates: TableFile | null;
}

/**
 * Finds the tables of a country in a folder laid out as GeoNames has it: `UA.zip` or `UA.txt`, and
 * `alternatenames/UA.zip`, `alternatenames/UA.txt`, `alternateNamesV2.zip` or `alternateNamesV2.txt`.
 *
 * @throws CliError when the places are not there.
 */
export function findDumps(folder: string, code: string): Dumps {
  const find = (...names: readonly string[]): string | undefined =>
    names.map((name) => join(folder, name)).find((path) => existsSync(path));
  const places = find(`${code}.zip`, `${code}.txt`);
  if (places === undefined)
    throw new CliError(`${folder}: expected ${code}.zip or ${code}.txt in it, found neither`);
  const alternates = find(
    `alternatenames/${code}.zip`,
    `alternatenames/${code}.txt`,
    'alternateNamesV2.zip',
    'alternateNamesV2.txt',
  );
  return {
    places: table(places, places, code),
    alternates: alternates ? table(alternates, alternates, code) : null,
  };
}

/** So long a file that a failed run has left is as good as a new one, milliseconds: GeoNames makes them once a day. */
const FRESH_MS = 24 * 60 * 60 * 1000;

/**
 * Downloads the tables of a country from `base`; what has come is kept for a later run.
 *
 * @param now milliseconds since 1970.
 * @param onBytes told how much of which file has come.
 * @throws CliError when the places cannot be had.
 */
export async function fetchDumps(
  base: string,
  code: string,
  now: number,
  onBytes: (name: string) => OnBytes,
): Promise<Dumps> {
  const folder = downloadFolder();
  await mkdir(folder, { recursive: true }).catch((error: Error) => {
    throw new CliError(`${folder}: expected a folder that can be written, but ${error.message}`);
  });
  const get = async (name: string, file: string): Promise<TableFile> => {
    const [url, path] = [new URL(name, base).href, join(folder, file)];
    if (!(await isFresh(path, now))) await download(url, path, onBytes(name));
    return table(path, url, code);
  };
  const places = await get(`${code}.zip`, `${code}.zip`).catch((error: unknown) => {
    if (!(error instanceof NotThere)) throw error;
    throw new CliError(`${error.message}; GeoNames knows countries by their ISO codes, such as UA or PL`);
  });
  const alternates = await get(`alternatenames/${code}.zip`, `${code}-alternatenames.zip`).catch(
    (error: unknown) => {
      if (error instanceof NotThere) return null;
      throw error;
    },
  );
  return { places, alternates };
}

async function isFresh(path: string, now: number): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && now - found.mtimeMs < FRESH_MS;
}

/** Deletes what was downloaded of a country: it has become a pack, or is broken. */
export async function dropDownloads(code: string): Promise<void> {
  for (const file of [`${code}.zip`, `${code}-alternatenames.zip`]) {
    for (const end of ['', '.part', '.part.json']) {
      await rm(join(downloadFolder(), `${file}${end}`), { force: true });
    }
  }
}

function table(path: string, from: string, code: string): TableFile {
  return { path, from, members: [`${code}.txt`, 'alternateNamesV2.txt'] };
}
