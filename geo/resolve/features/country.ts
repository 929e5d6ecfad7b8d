import type { Feature } from '../feature';
import { ownInCountry } from '../surroundings';

/** The other places of the text lie in the same country. */
export const country: Feature = {
  name: 'country',
  contextual: true,
  value(reading, group, surroundings) {
    const { country } = reading.place;
    const own = country === '' ? 0 : ownInCountry(group, country);
    const others = (surroundings.countries.get(country) ?? 0) - own;
    return Math.max(0, others) / (surroundings.total - own + 1);
  },
};
