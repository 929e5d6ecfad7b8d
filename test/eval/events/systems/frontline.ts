import type { EventSystem } from '../found';

/** The project's own reader; history counts like the rest. */
export const frontline: EventSystem = {
  name: 'Frontline',
  read: ({ events }) => events.map(({ properties }) => properties),
};
