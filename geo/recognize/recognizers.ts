import type { Recognizer } from './recognizer';
import { administrative } from './recognizers/administrative';
import { communities } from './recognizers/communities';
import { coordinates } from './recognizers/coordinates';
import { elliptic } from './recognizers/elliptic';
import { featureNames } from './recognizers/feature-names';
import { gazetteerNames } from './recognizers/gazetteer-names';
import { houses } from './recognizers/houses';
import { lowercaseCountry } from './recognizers/lowercase-country';
import { lowercaseFeatures } from './recognizers/lowercase-features';
import { sharedWords } from './recognizers/shared-words';
import { sites } from './recognizers/sites';
import { stateAbbreviations } from './recognizers/state-abbreviations';
import { unknownNames } from './recognizers/unknown-names';

/** All recognisers, in order. */
export const RECOGNIZERS: readonly Recognizer[] = [
  gazetteerNames,
  communities,
  elliptic,
  lowercaseCountry,
  stateAbbreviations,
  sharedWords,
  administrative,
  sites,
  featureNames,
  houses,
  unknownNames,
  lowercaseFeatures,
  coordinates,
];
