import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { inflatePack, packMeta } from '../../../geo/gazetteer/index';
import { reasonOf } from '../errors';
import { packageRoot } from '../package-root';
import { packFolder } from './data-folder';
import { type AddedPack, addedPacks } from './pack-store';

/** A gazetteer as `gazetteer list` tells it; null for what cannot be told. */
export interface ListedPack {
  readonly name: string;
  readonly places: number | null;
  readonly names: number | null;
  readonly bytes: number | null;
  /** Moment at which the user added it, RFC 3339 in UTC; null for what ships. */
  readonly made: string | null;
  readonly licence: string;
  readonly path: string;
  /** What is wrong with it. */
  readonly problem: string | null;
}

const SHIPPED = ['theatre', 'world', 'full'] as const;

/** The packs that ship with the command, and those that the user has added. */
export async function listPacks(): Promise<ListedPack[]> {
  const shipped = SHIPPED.map((name) => look(name, join(packageRoot(), `data/gazetteer/${name}.pack`), null));
  return Promise.all([...shipped, ...(await addedPacks(packFolder())).map(lookAtAdded)]);
}

function lookAtAdded({ name, path, manifest, problem }: AddedPack): Promise<ListedPack> | ListedPack {
  if (manifest !== null) return look(name, path, manifest.made, `${manifest.licence}, GeoNames`);
  return { name, path, places: null, names: null, bytes: null, made: null, licence: '', problem };
}

async function look(name: string, path: string, made: string | null, licence?: string): Promise<ListedPack> {
  try {
    const { size } = await stat(path);
    const { places, names, attribution } = packMeta(await inflatePack(await readFile(path)));
    return { name, places, names, bytes: size, made, licence: licence ?? attribution, path, problem: null };
  } catch (error) {
    const problem = `${path}: expected a gazetteer pack, but ${reasonOf(error)}`;
    return { name, path, places: null, names: null, bytes: null, made, licence: '', problem };
  }
}
