import type { Feature } from '../feature';
import { ownInRegion } from '../surroundings';

/** Countries at war, and what a region of theirs is worth: a front runs along and across its border. */
const AT_WAR: ReadonlySet<string> = new Set(['UA', 'RU']);
const OF_FRONT = 0.6;

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
    const share = Math.max(0, others) / (surroundings.regionTotal - own + 1);
    return AT_WAR.has(reading.place.country) ? OF_FRONT * share : share;
  },
};
