import type { Feature } from '../feature';
import { weightOf } from '../surroundings';

/** One sense a document: the name means the same place under another direction or region of the text. */
export const sameSense: Feature = {
  name: 'sameSense',
  contextual: true,
  concerns: ({ namesakes }) => namesakes.length > 0,
  value(reading, { namesakes }) {
    let most = 0;
    for (const other of namesakes) {
      const best = other.readings[other.best];
      if (best?.index === reading.index) most = Math.max(most, weightOf(other, best));
    }
    return most;
  },
};
