import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type * as geo from '../../../geo/index';
import { properNouns } from '../../eval/systems/wink';
import { ROOT } from '../../support/build';

/** Reads a text; gives how many names it found, so that nothing is optimised away. */
export type Reader = (text: string) => number;

/** The geoparser as it is built for users. */
export async function builtLibrary(): Promise<typeof geo> {
  return (await import(pathToFileURL(join(ROOT, 'dist/lib/geo.js')).href)) as typeof geo;
}

/** Our full reading, recognise, resolve and relations, with packs laid over each other. */
export async function frontline(...packs: readonly string[]): Promise<Reader> {
  const { combineGazetteers, decodePack, geoparse, inflatePack } = await builtLibrary();
  const layers = packs.map(async (pack) =>
    decodePack(await inflatePack(readFileSync(join(ROOT, `data/gazetteer/${pack}.pack`)))),
  );
  const gazetteer = combineGazetteers(await Promise.all(layers));
  return (text) => geoparse(text, gazetteer).length;
}

/** wink-nlp, recognition alone: runs of proper nouns. */
export function wink(): Reader {
  const reader = winkNLP(model, ['sbd', 'pos']);
  return (text) => properNouns(reader, text).length;
}

/** compromise, recognition alone: its places. */
export function compromise(): Reader {
  return (text) => nlp(text).places().length;
}
