import type { Feature } from '../feature';
import { NEUTRAL_PROMINENCE } from '../weights';

/** Large and important places are spoken of more. */
export const prominenceOfPlace: Feature = {
  name: 'prominence',
  contextual: false,
  concerns: () => true,
  value: (reading) => reading.prominence - NEUTRAL_PROMINENCE,
};
