import type { Gazetteer } from '../../geo/types';
import { readArticle } from '../../src/pipeline';
import type { Reading } from '../../src/reading';
import { type Dispatch, loadDispatches } from './dispatches';
import { loadGazetteer } from './gazetteers';

/** A dispatch and what the whole road reads in it. */
export interface ReadDispatch {
  readonly dispatch: Dispatch;
  readonly reading: Reading;
}

/** Reads every shipped dispatch with the theatre pack over the world pack, as the app does. */
export async function readDispatches(gazetteer?: Gazetteer): Promise<readonly ReadDispatch[]> {
  const places = gazetteer ?? (await loadGazetteer('theatre', 'world'));
  const read: ReadDispatch[] = [];
  for (const dispatch of loadDispatches()) {
    read.push({ dispatch, reading: await readArticle(dispatch.article, { gazetteer: places }) });
  }
  return read;
}
