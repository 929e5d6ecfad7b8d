import type { Draft } from '../../../geo/gazetteer/build/draft';
import { cyrillicLanguage, scriptOf } from '../../../geo/gazetteer/build/scripts';
import type { PlaceName } from '../../../geo/types';

/** What goes into one pack, and how large it may be. */
export interface PackPlan {
  readonly name: 'theatre' | 'world' | 'full';
  /** Most bytes of the gzipped file. */
  readonly budget: number;
  readonly stepsPerDegree: number;
  holds(draft: Draft): boolean;
  /** The names of a place that the pack keeps. */
  names(draft: Draft): readonly PlaceName[];
}

const WAR = new Set(['UA', 'RU', 'BY', 'MD']);
const NEIGHBOURS = new Set(['PL', 'SK', 'HU', 'RO', 'BG', 'LT', 'LV', 'EE', 'FI', 'GE', 'TR']);
const CAPITALS = new Set(['PPLC', 'PPLG']);
const SEATS = new Set(['PPLC', 'PPLG', 'PPLA']);

/** The theatre of the war: every settlement of Ukraine, Russia, Belarus and Moldova, and what a report on it names. */
const theatre: PackPlan = {
  name: 'theatre',
  // Villages of the whole front, raions and sites with their spellings: decision 7 says what they cost.
  budget: 900_000,
  stepsPerDegree: 1000,
  holds(draft) {
    if (isGlobal(draft)) return true;
    if (WAR.has(draft.country)) return true;
    if (draft.featureCode === 'ADM1') return NEIGHBOURS.has(draft.country);
    if (draft.featureClass !== 'P') return false;
    if (CAPITALS.has(draft.featureCode) || draft.population >= 1_000_000) return true;
    return NEIGHBOURS.has(draft.country) && draft.population >= 5000;
  },
  names(draft) {
    if (draft.country === 'UA' || isGlobal(draft)) return draft.names;
    const isKnownAbroad = WAR.has(draft.country) || draft.population >= 100_000;
    return draft.names.filter(
      (name) => isTagged(name) || name.kind === 'official' || (isKnownAbroad && isPlain(name)),
    );
  },
};

/** The rest of the world, for texts that leave the theatre. */
const world: PackPlan = {
  name: 'world',
  budget: 2_500_000,
  stepsPerDegree: 1000,
  holds(draft) {
    if (isGlobal(draft)) return draft.featureClass !== 'S' && !/^ADM[23]/.test(draft.featureCode);
    if (draft.featureClass === 'A') return draft.featureCode === 'ADM1';
    return draft.featureClass === 'P' && (draft.population >= 15_000 || SEATS.has(draft.featureCode));
  },
  names: (draft) => draft.names,
};

/** Everything: the command line's only pack. */
const full: PackPlan = {
  name: 'full',
  budget: 9_000_000,
  stepsPerDegree: 1000,
  holds: () => true,
  names: (draft) => draft.names,
};

export const PACKS: readonly PackPlan[] = [theatre, world, full];

/** Countries, continents, seas and curated places: for every text. */
function isGlobal(draft: Draft): boolean {
  return draft.id.startsWith('fl:') && !draft.id.startsWith('fl:ne-');
}

function isTagged(name: PlaceName): boolean {
  return name.lang !== '';
}

/** An untagged name that a text in English, Ukrainian or Russian may well use. */
function isPlain(name: PlaceName): boolean {
  if (scriptOf(name.text) === 'cyrillic') return cyrillicLanguage(name.text) !== 'be';
  return /^[\p{ASCII}]*$/u.test(name.text);
}
