import type { Feature } from '../feature';
import { ownInRegion } from '../surroundings';

/** The other places of the text lie in the same first-level region. */
export const region: Feature = {
  name: 'region',
  contextual: true,
  value(reading, group, surroundings) {
    const code = reading.place.admin1;
    // A direction of the front runs across the regions.
    if (code === '' || group.direction) return 0;
    const own = ownInRegion(group, code);
    const others = (surroundings.regions.get(code) ?? 0) - own;
    return Math.max(0, others) / (surroundings.regionTotal - own + 1);
  },
};
