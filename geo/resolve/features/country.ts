import type { Feature } from '../feature';

/** The other places of the text lie in the same country. */
export const country: Feature = {
  name: 'country',
  contextual: true,
  concerns: () => true,
  value({ country }, _group, surroundings) {
    const own = surroundings.own.countries.of(country);
    const others = surroundings.countries.of(country) - own;
    return Math.max(0, others) / (surroundings.total - own + 1);
  },
};
