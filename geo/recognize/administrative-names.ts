import type { FeatureDemand } from '../text/en/features';
import type { Gazetteer } from '../types';
import type { Mention } from './mention';
import { foldName, type NameEntry, nameOf } from './name-entry';

/** Of places of one name, those whose other spellings are tried. */
const BEARERS = 3;
const RAION = /^(raions?|rayon|districts?)$/;
/** Raions, former ones, and districts of cities: the Shevchenkivskyi district of Kharkiv. */
const DISTRICTS = /^ADM(2H?|3)$/;
/** What was found for a name before: a report speaks of the same few oblasts and raions again and again. */
const REGIONS = new WeakMap<NameEntry, readonly number[] | null>();
const RAIONS = new WeakMap<NameEntry, readonly number[] | null>();

/**
 * The regions or raions that the gazetteer has under a mention's name with the word of their kind:
 * "Kyiv region" is Kyiv Oblast, in spite of the city being a region of its own, and "Kupyansk
 * district" is Kupiansk Raion, by any spelling of the town. Null when there are none. `word` is the
 * folded word after the name.
 */
export function administrativeNamed(
  gazetteer: Gazetteer,
  { name }: Mention,
  demand: FeatureDemand,
  word: string,
): readonly number[] | null {
  if (!name) return null;
  if (demand.featureCode === 'ADM1') return kept(REGIONS, regionsCalled, gazetteer, name);
  return RAION.test(word) ? kept(RAIONS, raionsOf, gazetteer, name) : null;
}

/** What was found for a name before, or is found now. */
function kept(
  known: WeakMap<NameEntry, readonly number[] | null>,
  find: (gazetteer: Gazetteer, name: NameEntry) => readonly number[] | null,
  gazetteer: Gazetteer,
  name: NameEntry,
): readonly number[] | null {
  let places = known.get(name);
  if (places === undefined) {
    places = find(gazetteer, name);
    known.set(name, places);
  }
  return places;
}

function regionsCalled(gazetteer: Gazetteer, { key }: NameEntry): number[] | null {
  return named(gazetteer, `${key} oblast`, /^ADM1$/);
}

function raionsOf(gazetteer: Gazetteer, name: NameEntry): number[] | null {
  const own = raionsCalled(gazetteer, name.key);
  if (own !== null) return own;
  for (const { index, place } of name.bearers.slice(0, BEARERS)) {
    if (place.featureClass !== 'P') continue;
    for (const { text } of gazetteer.names(index)) {
      const raions = raionsCalled(gazetteer, foldName(text));
      if (raions !== null) return raions;
    }
  }
  return null;
}

function raionsCalled(gazetteer: Gazetteer, key: string): number[] | null {
  return named(gazetteer, `${key} raion`, DISTRICTS) ?? named(gazetteer, `${key} district`, DISTRICTS);
}

function named(gazetteer: Gazetteer, key: string, code: RegExp): number[] | null {
  const places = nameOf(gazetteer, key.split(' '))?.places ?? [];
  const fitting = places.filter((index) => code.test(gazetteer.place(index).featureCode));
  return fitting.length > 0 ? fitting : null;
}
