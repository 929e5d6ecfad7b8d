import type { EventRefiner } from '../draft';
import { placeTime } from '../timing/place-time';
import { actors } from './actors';
import { attribution } from './attribution';
import { bygone } from './bygone';
import { claimant } from './claimant';
import { control } from './control';
import { dispute } from './dispute';
import { elsewhere } from './elsewhere';
import { expulsion } from './expulsion';
import { history } from './history';
import { instrument } from './instrument';
import { needs } from './needs';
import { object } from './object';
import { opponent } from './opponent';
import { place } from './place';
import { polarity } from './polarity';
import { rear } from './rear';
import { tally } from './tally';
import { time } from './time';
import { weapon } from './weapon';

/** Refiners in the order in which a draft passes them; each may drop it or make several of it. */
export const REFINERS: readonly EventRefiner[] = [
  needs,
  instrument,
  object,
  polarity,
  attribution,
  dispute,
  actors,
  expulsion,
  claimant,
  control,
  weapon,
  time,
  history,
  place,
  rear,
  elsewhere,
  tally,
  placeTime,
  bygone,
  opponent,
];

/** What needs or changes the words that announced a draft, or looks for its place. */
const OF_WORDS: readonly EventRefiner[] = [needs, object, expulsion, place];

/** The refiners, in the same order, of a draft that no words of the lexicon announced and whose place is known. */
export const REFINERS_OF_PLACED: readonly EventRefiner[] = REFINERS.filter(
  (refiner) => !OF_WORDS.includes(refiner),
);
