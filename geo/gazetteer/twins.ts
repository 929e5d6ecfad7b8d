import { distanceKm } from '../distance';
import type { Gazetteer, Place } from '../types';
import { foldedTokens } from './shape';

/** Two entries of one settlement or site stand at most so far apart, unless the earlier says that it is less certain. */
const SAME_PLACE_KM = 5;
/** The middle of a district and its seat may stand so far apart. */
const SAME_DISTRICT_KM = 60;
/** What is less certain than this is a sea or a region, which no dump of a country has. */
const MOST_KM = 100;

/** GeoNames' own ids, countries, and the first-level regions that Natural Earth alone has. */
const NO_TWIN = /^(gn:|fl:country-|fl:ne-)/;

/**
 * Finds the places that both gazetteers hold under different ids: an entry kept by hand, or of a
 * source without GeoNames' ids, and its GeoNames twin. They share the feature class, the country and a
 * folded name (no demonym, and none that the earlier has without a language), and stand within 5 km of
 * each other or within the uncertainty of the earlier (districts: 60 km and the same region). Of several
 * the nearest is the twin.
 *
 * @returns number in `upper` by number in `lower`. Countries and first-level regions are left out.
 */
export function findTwins(upper: Gazetteer, lower: Gazetteer): ReadonlyMap<number, number> {
  const nearest = new Map<number, { readonly index: number; readonly km: number }>();
  const countries = countriesOf(lower);
  for (let index = 0; index < upper.size; index++) {
    if (!countries.has(upper.country(index)) || NO_TWIN.test(upper.id(index))) continue;
    const twin = twinOf(upper, index, lower);
    if (twin === null) continue;
    const known = nearest.get(twin.index);
    if (known === undefined || twin.km < known.km) nearest.set(twin.index, { index, km: twin.km });
  }
  return new Map([...nearest].map(([twin, { index }]) => [twin, index]));
}

function countriesOf(gazetteer: Gazetteer): ReadonlySet<string> {
  const countries = new Set<string>();
  for (let index = 0; index < gazetteer.size; index++) countries.add(gazetteer.country(index));
  return countries;
}

function twinOf(
  upper: Gazetteer,
  index: number,
  lower: Gazetteer,
): { readonly index: number; readonly km: number } | null {
  const place = upper.place(index);
  if (/^(PCL|ADM1|TERR|CONT)/.test(place.featureCode)) return null;
  const same = place.featureClass === 'A' ? SAME_DISTRICT_KM : SAME_PLACE_KM;
  const most = Math.max(same, Math.min(place.uncertaintyKm, MOST_KM));
  // A village has namesakes by the dozen, and reading them is dear: only those near it are looked at.
  const close = most > SAME_PLACE_KM ? null : new Set(lower.near(place.lat, place.lon, most));
  if (close?.size === 0) return null;
  let best: { readonly index: number; readonly km: number } | null = null;
  for (const { text, lang, kind } of upper.names(index)) {
    if (kind === 'demonym' || lang === '') continue;
    const node = walk(lower, foldedTokens(text));
    if (node < 0) continue;
    for (const other of lower.trie.places(node)) {
      if (close?.has(other) === false) continue;
      const km = apart(place, lower.place(other), most);
      if (km === null || (best !== null && km >= best.km) || upper.indexOf(lower.id(other)) >= 0) continue;
      best = { index: other, km };
    }
  }
  return best;
}

function walk({ trie }: Gazetteer, tokens: readonly string[]): number {
  let node = tokens.length === 0 ? -1 : trie.root;
  for (const token of tokens) {
    if (node < 0) return -1;
    node = trie.step(node, token);
  }
  return node;
}

/** Kilometres between two places of one name, or null when they cannot be the same. */
function apart(a: Place, b: Place, most: number): number | null {
  if (a.featureClass !== b.featureClass || a.country !== b.country) return null;
  if (a.featureClass === 'A' && a.admin1 !== b.admin1) return null;
  const km = distanceKm(a.lat, a.lon, b.lat, b.lon);
  return km <= most ? km : null;
}
