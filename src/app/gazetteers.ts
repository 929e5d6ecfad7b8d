import theatreUrl from '../../data/gazetteer/theatre.pack?url';
import worldUrl from '../../data/gazetteer/world.pack?url';
import { combineGazetteers, decodePack, inflatePack } from '../../geo/gazetteer/index';
import type { Gazetteer } from '../../geo/types';

let theatre: Promise<Gazetteer> | null = null;
let world: Promise<Gazetteer> | null = null;

/** Ukraine, its neighbours and the seas between: enough for most reports, loaded first. */
export function theatreGazetteer(): Promise<Gazetteer> {
  theatre ??= load(theatreUrl).catch((error: unknown) => {
    theatre = null;
    throw error;
  });
  return theatre;
}

/** The theatre with the rest of the world under it, loaded for a text that names more than the theatre has. */
export function worldGazetteer(): Promise<Gazetteer> {
  world ??= Promise.all([theatreGazetteer(), load(worldUrl)])
    .then(combineGazetteers)
    .catch((error: unknown) => {
      world = null;
      throw error;
    });
  return world;
}

async function load(url: string): Promise<Gazetteer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`Expected a gazetteer pack at ${url}, found status ${response.status}.`);
  return decodePack(await inflatePack(new Uint8Array(await response.arrayBuffer())));
}
