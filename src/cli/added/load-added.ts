import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { decodePack } from '../../../geo/gazetteer/index';
import type { Gazetteer } from '../../../geo/types';
import { CliError, reasonOf } from '../errors';
import { type AddedPack, addedPacks } from './pack-store';

/**
 * The gazetteers that were added, by name.
 *
 * @throws CliError that names the file and what to do when one is broken or of another version.
 */
export async function loadAdded(folder: string): Promise<Gazetteer[]> {
  return Promise.all((await addedPacks(folder)).map(load));
}

async function load({ name, path, problem }: AddedPack): Promise<Gazetteer> {
  try {
    if (problem !== null) throw new CliError(problem);
    return decodePack(gunzipSync(await readFile(path)));
  } catch (error) {
    const found = problem ?? `${path}: expected a gazetteer pack, but ${reasonOf(error)}`;
    throw new CliError(
      `${found.replace(/\.$/, '')}. Make it again with frontline gazetteer add ${name}, delete it with frontline gazetteer remove ${name}, or leave out what was added with --no-added.`,
    );
  }
}
