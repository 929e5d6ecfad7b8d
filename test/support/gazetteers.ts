import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { combineGazetteers, decodePack, inflatePack } from '../../geo/gazetteer/index';
import type { Gazetteer } from '../../geo/types';

/** Path of a committed pack. */
export function packPath(name: 'theatre' | 'world' | 'full'): string {
  return fileURLToPath(new URL(`../../data/gazetteer/${name}.pack`, import.meta.url));
}

/** True when every one of the packs has been built. */
export function havePacks(...names: readonly ('theatre' | 'world' | 'full')[]): boolean {
  return names.every((name) => existsSync(packPath(name)));
}

/** Committed packs laid over each other, the first one uppermost; throws when one is missing or broken. */
export async function loadGazetteer(...names: readonly ('theatre' | 'world' | 'full')[]): Promise<Gazetteer> {
  const layers = names.map(async (name) => decodePack(await inflatePack(readFileSync(packPath(name)))));
  return combineGazetteers(await Promise.all(layers));
}
