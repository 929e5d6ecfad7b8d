import { readFile } from 'node:fs/promises';
import { CliError, reasonOf } from '../errors';

/** A file that a pack was made from. */
export interface SourceFile {
  /** Its address, or its path when it lay there already. */
  readonly from: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What is written beside an added pack. */
export interface Manifest {
  /** ISO 3166-1 alpha-2 code of the country. */
  readonly name: string;
  /** Name of the pack's file, in the same folder. */
  readonly pack: string;
  readonly places: number;
  readonly names: number;
  /** Moment at which the pack was made, RFC 3339 in UTC. */
  readonly made: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly sources: readonly SourceFile[];
  /** Rows of the sources that were skipped because they are malformed. */
  readonly badRows: number;
  readonly licence: string;
  readonly attribution: string;
}

/** GeoNames' licence, and the sentence that it asks for. */
export const LICENCE = 'CC BY 4.0';
export const ATTRIBUTION =
  'Contains data of GeoNames (https://www.geonames.org), licensed under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/).';

/** Reads a manifest. Throws a CliError that names the file when it is none. */
export async function readManifest(file: string): Promise<Manifest> {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (isManifest(value)) return value;
  } catch (error) {
    throw new CliError(`${file}: expected the manifest of an added gazetteer, but ${reasonOf(error)}`);
  }
  throw new CliError(`${file}: expected the manifest of an added gazetteer, found other JSON`);
}

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null) return false;
  const { name, pack, places, names, bytes, made } = value as Readonly<Record<string, unknown>>;
  if (typeof name !== 'string' || typeof pack !== 'string' || typeof made !== 'string') return false;
  // The file stands in this folder and nowhere else.
  return /^[A-Z]{2}-[0-9a-f]{12}\.pack$/.test(pack) && [places, names, bytes].every(Number.isSafeInteger);
}
