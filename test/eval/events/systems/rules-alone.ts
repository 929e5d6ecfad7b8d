import { readEvents } from '../../../../src/events/index';
import type { EventSystem } from '../found';

/** The project's own reader without what is learnt from labelled texts. */
export const rulesAlone: EventSystem = {
  name: 'Frontline, its rules alone',
  read: ({ article, resolutions }) =>
    readEvents(article, resolutions, { rulesOnly: true }).events.map(({ properties }) => properties),
};
