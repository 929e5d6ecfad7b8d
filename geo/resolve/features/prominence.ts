import type { Feature } from '../features';
import { prominence } from '../prominence';
import { NEUTRAL_PROMINENCE } from '../weights';

/** Large and important places are spoken of more. */
export const prominenceOfPlace: Feature = {
  name: 'prominence',
  contextual: false,
  value: (reading) => prominence(reading.place) - NEUTRAL_PROMINENCE,
};
