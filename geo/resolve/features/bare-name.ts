import type { Feature } from '../feature';

/** A bare "Kharkiv" is the city; its oblast is called so. */
export const bareName: Feature = {
  name: 'bareName',
  contextual: false,
  concerns: ({ wants, readings }) => !wants && readings.length > 1,
  value(reading, group) {
    if (group.wants || !/^ADM/.test(reading.place.featureCode)) return 0;
    const seat = group.readings.some(
      ({ place }) =>
        place.featureClass === 'P' && place.admin1 === reading.place.admin1 && place.population > 20_000,
    );
    return seat ? -1 : 0;
  },
};
