import type { Feature } from '../features';
import { weightOf } from '../surroundings';

/** The other places of the text lie in the same country. */
export const country: Feature = {
  name: 'country',
  contextual: true,
  value(reading, group, surroundings) {
    const own = group.readings.reduce(
      (sum, other) => sum + (other.place.country === reading.place.country ? weightOf(group, other) : 0),
      0,
    );
    const others = (surroundings.countries.get(reading.place.country) ?? 0) - own;
    return Math.max(0, others) / (surroundings.total - own + 1);
  },
};
