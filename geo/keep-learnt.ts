import type { PlaceRecord } from './gazetteer/record';
import type { Resolution } from './types';

/** Prefix of the ids of places that a user has kept; `text:` is for one text alone. */
const KEPT = 'kept:';

/**
 * The places that texts told the position of as gazetteer records, for
 * `combineGazetteers([createGazetteer(keepLearnt(resolutions)), …])`: each name and position once,
 * with the radius of its circle as its uncertainty (kilometres). The id is made of both, so that
 * namesakes learnt from different texts stay apart.
 */
export function keepLearnt(resolutions: readonly Resolution[]): PlaceRecord[] {
  const kept = new Map<string, PlaceRecord>();
  for (const { place, learnt } of resolutions) {
    if (!learnt || place === null || !place.id.startsWith('text:')) continue;
    const [lat, lon] = [rounded(place.lat), rounded(place.lon)];
    const id = `${KEPT}${place.id.slice('text:'.length)}/${lat}/${lon}`;
    const uncertaintyKm = Math.max(0.1, Math.round(place.uncertaintyKm * 10) / 10);
    const names = [{ text: place.name, lang: 'en', kind: 'official' }] as const;
    kept.set(id, { ...place, id, lat, lon, uncertaintyKm, names });
  }
  return [...kept.values()];
}

/** A ten-thousandth of a degree is ten metres. */
function rounded(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000;
}
