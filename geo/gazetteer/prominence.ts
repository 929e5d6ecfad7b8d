import type { Place } from '../types';

/** What a feature code is worth beside the population, in the natural logarithm of inhabitants. */
const BY_CODE: Readonly<Record<string, number>> = {
  CONT: 8,
  RGN: 3,
  PCLI: 3,
  PCL: 3,
  PCLF: 3,
  PCLS: 2,
  PCLD: 1,
  PCLIX: 1,
  TERR: 2,
  PPLC: 3,
  PPLA: 1,
  PPLA2: 0.3,
  PPLX: -2,
  PPLL: -1,
  PPLQ: -3,
  PPLH: -3,
  ADM1: 0,
  ADM2: -1,
  // Heathrow rather than a town of five thousand.
  AIRP: 1.5,
  // The Kremlin, the White House: a handful, and in the news every day.
  ADMF: 7,
};

/** Inhabitants assumed when the gazetteer tells none, by feature class. */
const ASSUMED: Readonly<Record<string, number>> = {
  A: 300_000,
  H: 30_000,
  L: 300_000,
  P: 300,
  S: 3_000,
  T: 100_000,
};

/** Inhabitants assumed of a Ukrainian settlement: reports of the war name its villages more than others. */
const ASSUMED_AT_WAR = 1500;
/** The same where GeoNames, which counts villages, tells none: a hamlet, of which a country's dump has tens of thousands. */
const ASSUMED_OF_HAMLET = 30;

/**
 * How likely a place is to be spoken of at all: the natural logarithm of its inhabitants, moved by
 * what it is. London is about 18.9, a village of 500 people 6.2.
 */
export function prominence(place: Place): number {
  const people = place.population > 0 ? atLeast(place) + atWar(place) : assumed(place);
  return Math.log(people) + (BY_CODE[place.featureCode] ?? 0);
}

/** A country of a thousand people is a country all the same. */
function atLeast({ population, featureCode }: Place): number {
  return featureCode === 'PCLI' ? Math.max(population, ASSUMED.A!) : population;
}

/** On top of the known inhabitants, or a village of 900 would be less than one of which nothing is known. */
function atWar({ featureClass, country }: Place): number {
  return featureClass === 'P' && country === 'UA' ? ASSUMED_AT_WAR : 0;
}

function assumed({ id, featureClass, featureCode, country }: Place): number {
  if (featureCode === 'PPL' && id.startsWith('gn:')) return ASSUMED_OF_HAMLET;
  if (featureClass === 'P' && (country === 'UA' || isOfTheFront(id))) return ASSUMED_AT_WAR;
  return ASSUMED[featureClass] ?? 1000;
}

/** Settlements are entered by hand because reports of the war name them, those across the border too. */
function isOfTheFront(id: string): boolean {
  return id.startsWith('fl:');
}
