import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Gazetteer } from '../../geo/types';
import { CliError, reasonOf } from './errors';
import type { GazetteerOptions } from './options';
import { packageRoot } from './package-root';

/**
 * Loads the gazetteer of the command line: all of the shipped places, or the pack that the user names,
 * and under it what the user has added.
 *
 * @throws CliError that names the file when there is no pack or one is broken.
 */
export async function loadGazetteer({ gazetteer, added }: GazetteerOptions): Promise<Gazetteer> {
  const [shipped, more] = await Promise.all([loadPack(gazetteer), added ? loadMore() : []]);
  if (more.length === 0) return shipped;
  const [{ combineGazetteers }, { findTwins }] = await Promise.all([
    import('../../geo/gazetteer/index'),
    import('../../geo/gazetteer/twins'),
  ]);
  return combineGazetteers([shipped, ...more], { twins: findTwins });
}

async function loadMore(): Promise<Gazetteer[]> {
  const [{ packFolder }, { loadAdded }, { loadKeptGazetteer }] = await Promise.all([
    import('./added/data-folder'),
    import('./added/load-added'),
    import('./added/kept-places'),
  ]);
  const [added, kept] = await Promise.all([loadAdded(packFolder()), loadKeptGazetteer()]);
  return kept === null ? added : [...added, kept];
}

async function loadPack(path?: string): Promise<Gazetteer> {
  const file = path ?? join(packageRoot(), 'data/gazetteer/full.pack');
  const [{ decodePack }, { gunzipSync }, packed] = await Promise.all([
    import('../../geo/gazetteer/index'),
    import('node:zlib'),
    readFile(file).catch((error: unknown) => {
      const advice = path === undefined ? ' In a checkout, npm run data makes it.' : '';
      throw new CliError(`${file}: expected a gazetteer pack, but ${reasonOf(error)}.${advice}`);
    }),
  ]);
  try {
    return decodePack(packed[0] === 0x1f && packed[1] === 0x8b ? gunzipSync(packed) : packed);
  } catch (error) {
    throw new CliError(`${file}: expected a gazetteer pack, found: ${reasonOf(error)}.`);
  }
}
