import type { Gazetteer, Resolution } from '../../geo/types';
import type { RegionNames } from '../reading';

/** The first-level regions of a gazetteer by their code, found once a gazetteer. */
const found = new WeakMap<Gazetteer, ReadonlyMap<string, number>>();

const LANGUAGES = ['en', 'uk', 'ru'] as const;

/** Names of the regions in which the candidates lie, wherever a reader may have to choose among several. */
export function regionNames(resolutions: readonly Resolution[], gazetteer: Gazetteer): RegionNames {
  const codes = new Set<string>();
  for (const { candidates } of resolutions) {
    if (candidates.length > 1) for (const { place } of candidates) codes.add(place.admin1);
  }
  if (codes.size === 0) return {};
  const regions = regionsOf(gazetteer);
  const names: Record<string, Readonly<Record<string, string>>> = {};
  for (const code of codes) {
    const index = regions.get(code);
    if (index === undefined || code === '') continue;
    names[code] = Object.fromEntries(LANGUAGES.map((lang) => [lang, gazetteer.nameIn(index, lang)]));
  }
  return names;
}

function regionsOf(gazetteer: Gazetteer): ReadonlyMap<string, number> {
  const known = found.get(gazetteer);
  if (known !== undefined) return known;
  const regions = new Map<string, number>();
  for (let index = 0; index < gazetteer.size; index++) {
    if (gazetteer.featureClass(index) !== 'A') continue;
    const { admin1, featureCode } = gazetteer.place(index);
    // The first layer's comes first, and it is the one whose names were looked after.
    if (featureCode === 'ADM1' && !regions.has(admin1)) regions.set(admin1, index);
  }
  found.set(gazetteer, regions);
  return regions;
}
