import { BELLIGERENTS } from '../../countries';
import { numberOfCode } from '../../recognize/codes';
import type { Feature } from '../feature';

const AT_WAR = [...BELLIGERENTS].map(numberOfCode);
/** What a region of theirs is worth, as a share of another: the front runs along and across its border. */
const OF_FRONT = 0.6;

/** The other places of the text lie in the same first-level region. */
export const region: Feature = {
  name: 'region',
  contextual: true,
  concerns: (group) => group.direction === null,
  value(reading, group, surroundings) {
    const { region: code } = reading;
    // A direction of the front runs across the regions.
    if (code === 0 || group.direction) return 0;
    const own = surroundings.own.regions.of(code);
    const others = surroundings.regions.of(code) - own;
    const share = Math.max(0, others) / (surroundings.regionTotal - own + 1);
    return AT_WAR.includes(reading.country) ? OF_FRONT * share : share;
  },
};
