import { combineGazetteers, createGazetteer } from '../../geo/gazetteer/index';
import type { Gazetteer } from '../../geo/types';
import { type KeptPlaces, recordsOfKept } from '../kept-places';

/** The layers made last, by the one above: the list changes seldom, reports come often. */
const made = new WeakMap<Gazetteer, { readonly key: string; readonly whole: Gazetteer }>();

/** A gazetteer with the reader's own places as one more layer under it. */
export function underlayKept(gazetteer: Gazetteer, kept: KeptPlaces): Gazetteer {
  if (kept.features.length === 0) return gazetteer;
  const key = JSON.stringify(kept);
  const known = made.get(gazetteer);
  if (known?.key === key) return known.whole;
  const whole = combineGazetteers([gazetteer, createGazetteer(recordsOfKept(kept))]);
  made.set(gazetteer, { key, whole });
  return whole;
}
