import type { Place, Resolution } from '../../../geo/types';
import type { EventDocument } from './document';
import type { Sentence } from './sentence';

/** How many mentions back it is looked for; it keeps a long text linear. */
const BACK = 120;

/** Fewest and most inhabitants of what is called so; towns are of every size. */
const SIZES: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['city', [8000, Number.POSITIVE_INFINITY]],
  ['capital', [20_000, Number.POSITIVE_INFINITY]],
  ['village', [0, 8000]],
  ['hamlet', [0, 4000]],
]);

/** Works that are called by any of these words: "the Zaporizhzhia NPP", "the station". */
const WORKS: readonly ReadonlySet<string>[] = [
  new Set(['plant', 'npp', 'station', 'facility', 'complex', 'works', 'tpp', 'hpp']),
  new Set(['bridge', 'crossing']),
  new Set(['dam', 'hydroelectric', 'hpp', 'reservoir']),
  new Set(['airfield', 'airbase', 'base', 'aerodrome', 'airport']),
  new Set(['refinery']),
  new Set(['depot', 'terminal', 'port']),
  new Set(['island']),
  new Set(['forest', 'woods']),
];

/**
 * What "the city" and "the village" mean where the place in focus is no such thing: the one of that
 * size named last before the sentence. Index of its resolution; null where the focus will do.
 */
export function sizedAntecedent(
  noun: string,
  focus: Place | null | undefined,
  sentence: Sentence,
  document: EventDocument,
): number | null {
  const size = SIZES.get(noun);
  if (!size || !focus || (focus.featureClass === 'P' && isOfSize(focus, size))) return null;
  // A region in focus may be a city's own name.
  if (focus.featureClass === 'A') return null;
  return findBefore(
    sentence.start,
    document,
    ({ place }) => place?.featureClass === 'P' && isOfSize(place, size),
  );
}

function isOfSize({ population, featureCode }: Place, [least, most]: readonly [number, number]): boolean {
  // A seat of a region or district is a city or town, however many live in it.
  if (least > 0 && /^PPL[AC]/.test(featureCode)) return true;
  return population >= least && population <= most;
}

/** What "the plant" and "the bridge" mean: the works of that kind named last by name; null where none was. */
export function worksAntecedent(noun: string, sentence: Sentence, document: EventDocument): number | null {
  const kinds = WORKS.filter((words) => words.has(noun));
  if (kinds.length === 0) return null;
  return findBefore(
    sentence.start,
    document,
    ({ quote, place, precision }) =>
      place !== null &&
      place.featureClass !== 'P' &&
      precision !== 'country' &&
      `${quote} ${place.name}`
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .some((word) => kinds.some((words) => words.has(word))),
  );
}

/** What "the region", "the oblast" or "the district" means: the one named last, of those that the place in focus lies in. Null where none was. */
export function areaAntecedent(
  noun: string,
  focus: Place | null | undefined,
  start: number,
  document: EventDocument,
): number | null {
  const wanted = /^(?:district|raion)$/.test(noun) ? 'district' : 'region';
  return findBefore(
    start,
    document,
    ({ precision, place }) => precision === wanted && (!focus || place?.admin1 === focus.admin1),
  );
}

/** What "the capital" means: that of a country, or any, named last before a point of the text. Null where none was. */
export function capitalAntecedent(
  country: string | undefined,
  start: number,
  document: EventDocument,
): number | null {
  return findBefore(
    start,
    document,
    ({ place }) => place?.featureCode === 'PPLC' && (country === undefined || place.country === country),
    // "Kyiv said": a government is named after it as often.
    true,
  );
}

function findBefore(
  start: number,
  { resolutions }: EventDocument,
  fits: (one: Resolution) => boolean,
  mayBeName = false,
): number | null {
  let after = 0;
  let end = resolutions.length;
  while (after < end) {
    const middle = (after + end) >> 1;
    if (resolutions[middle]!.start < start) after = middle + 1;
    else end = middle;
  }
  for (let index = after - 1; index >= Math.max(0, after - BACK); index--) {
    const one = resolutions[index]!;
    if ((mayBeName || one.kind === 'literal') && one.lat !== null && fits(one)) return index;
  }
  return null;
}
