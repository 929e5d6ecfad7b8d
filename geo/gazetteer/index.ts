/**
 * The gazetteer: places and their names, packed into one block of bytes that is read without being
 * built again, looked up by id, by name (a trie over folded tokens) and by distance.
 *
 * ```
 * PlaceRecord[] ── encodePack ─▶ bytes ── gzip ─▶ file ── inflatePack ─▶ bytes ── decodePack ─▶ Gazetteer
 * ```
 */
import type { Gazetteer } from '../types';
import { decodePack } from './decode';
import { encodePack } from './encode';
import type { PlaceRecord } from './record';

export { type CombineOptions, combineGazetteers } from './combine';
export { decodePack, packMeta } from './decode';
export { encodePack, type PackOptions } from './encode';
export { PackError, type PackMeta } from './format';
export { inflatePack } from './inflate';
export type { PlaceRecord } from './record';
export { type SearchOptions, type SearchResult, searchGazetteer } from './search';
export { foldedTokens } from './shape';

/** A gazetteer from plain records, for a user's own places and for tests. Throws as {@link encodePack} does. */
export function createGazetteer(records: readonly PlaceRecord[]): Gazetteer {
  return decodePack(encodePack(records, { name: 'memory' }));
}
