import { NameSort } from '../name-sort';

/** From this many inhabitants a town is called a city here. */
const CITY = 300_000;

/** The kinds of places that cues tell apart. */
export const KINDS = ['none', 'country', 'capital', 'region', 'feature', 'city', 'town'] as const;
type Kind = (typeof KINDS)[number];

/** The kind of the most prominent place of a name, a number of {@link KINDS}; 0, 'none', without a name. */
export const KIND = new NameSort(({ best: { featureCode, featureClass, population } }) => {
  const kind = (): Kind => {
    if (featureCode.startsWith('PCL')) return 'country';
    if (featureCode === 'PPLC') return 'capital';
    if (featureCode.startsWith('ADM')) return 'region';
    if (featureClass !== 'P') return 'feature';
    return population > CITY ? 'city' : 'town';
  };
  return KINDS.indexOf(kind());
});
