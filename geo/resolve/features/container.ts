import { isWithin } from '../containers';
import type { Feature } from '../feature';

/** "Moscow, Idaho": the text says where the place lies. */
export const container: Feature = {
  name: 'container',
  contextual: false,
  concerns: (group) => group.container !== null,
  value(reading, group) {
    if (!group.container) return 0;
    return isWithin(reading.place, group.container) ? 1 : -0.6;
  },
};
