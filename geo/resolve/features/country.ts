import type { Feature } from '../feature';

/** The other places of the text lie in the same country. */
export const country: Feature = {
  name: 'country',
  contextual: true,
  value(reading, group, surroundings) {
    const own = group.countries.get(reading.place.country) ?? 0;
    const others = (surroundings.countries.get(reading.place.country) ?? 0) - own;
    return Math.max(0, others) / (surroundings.total - own + 1);
  },
};
