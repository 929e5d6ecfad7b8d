import { BELLIGERENTS } from '../../countries';
import type { Feature } from '../feature';

/** From this prominence a place is so well known that a text says more when it means a namesake. */
const KNOWN = 12.5;
/** How much less prominent, in the natural logarithm of inhabitants, a namesake has to be. */
const LESS = 3.5;

/**
 * "Rivne" is the city unless something says that it is the village: a writer who means the hamlet
 * knows what the reader will think of first. Only within one country, or the two at war, and not where
 * a kind is named.
 */
export const overshadowed: Feature = {
  name: 'overshadowed',
  contextual: false,
  concerns: ({ wants, readings }) => !wants && readings.length > 1,
  value(reading, group) {
    if (group.wants) return 0;
    for (const other of group.readings) {
      if (other.prominence < KNOWN || other.prominence - reading.prominence < LESS) continue;
      if (other.display && areOne(other.place.country, reading.place.country)) return -1;
    }
    return 0;
  },
};

function areOne(one: string, two: string): boolean {
  return one === two || (BELLIGERENTS.has(one) && BELLIGERENTS.has(two));
}
