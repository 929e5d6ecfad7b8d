import type { Gazetteer } from '../../geo/types';
import { readArticle } from '../../src/pipeline';
import type { Reading } from '../../src/reading';
import type { Dispatch } from './dispatches';
import { loadGazetteer } from './gazetteers';

/** A dispatch and what the whole road reads in it. */
export interface ReadDispatch<D extends Dispatch = Dispatch> {
  readonly dispatch: D;
  readonly reading: Reading;
}

/** Reads the given dispatches with the theatre pack over the world pack, as the app does. */
export async function readDispatches<D extends Dispatch>(
  dispatches: readonly D[],
  gazetteer?: Gazetteer,
): Promise<readonly ReadDispatch<D>[]> {
  const places = gazetteer ?? (await loadGazetteer('theatre', 'world'));
  const read: ReadDispatch<D>[] = [];
  for (const dispatch of dispatches) {
    read.push({ dispatch, reading: await readArticle(dispatch.article, { gazetteer: places }) });
  }
  return read;
}
