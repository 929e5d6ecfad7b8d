import type { Feature } from '../feature';

/** "the village of X", "X Oblast": the words say what kind of place it is. */
export const demand: Feature = {
  name: 'demand',
  contextual: false,
  concerns: ({ wants }) => wants !== undefined,
  value(reading, group) {
    if (!group.wants) return 0;
    const { featureClass, featureCode } = group.wants;
    if (featureCode !== undefined && reading.place.featureCode === featureCode) return 1;
    if (featureClass !== undefined && reading.place.featureClass === featureClass)
      return featureCode ? 0.3 : 0.6;
    return -0.7;
  },
};
