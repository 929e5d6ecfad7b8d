import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Gazetteer } from '../../../geo/types';
import {
  type KeptPlace,
  type KeptPlaces,
  keepPlaces,
  NO_KEPT_PLACES,
  readKeptPlaces,
  recordsOfKept,
} from '../../kept-places';
import { CliError, reasonOf } from '../errors';
import { dataFolder } from './data-folder';

/** The user's own places: `kept-places.geojson` in the data folder. It need not exist. */
export function keptPath(): string {
  return join(dataFolder(), 'kept-places.geojson');
}

/**
 * The list of the places that were kept, empty when there is none.
 *
 * @throws CliError that names the file when it is no such list.
 */
export async function loadKept(): Promise<KeptPlaces> {
  const path = keptPath();
  try {
    return readKeptPlaces(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return NO_KEPT_PLACES;
    throw new CliError(`${path}: expected a list of kept places, but ${reasonOf(error)}`);
  }
}

/** The kept places as a gazetteer, null when there is none. */
export async function loadKeptGazetteer(): Promise<Gazetteer | null> {
  const kept = await loadKept();
  if (kept.features.length === 0) return null;
  const { createGazetteer } = await import('../../../geo/gazetteer/index');
  return createGazetteer(recordsOfKept(kept));
}

/** Adds places to the list on disk, which is written whole or not at all; tells how many it holds then. */
export async function keepOnDisk(places: readonly KeptPlace[]): Promise<number> {
  const list = keepPlaces(await loadKept(), places);
  const path = keptPath();
  const draft = `${path}.${process.pid}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft, `${JSON.stringify(list, null, 2)}\n`);
    await rename(draft, path);
  } catch (error) {
    throw new CliError(`${path}: expected to write the kept places, but ${reasonOf(error)}`);
  }
  return list.features.length;
}
