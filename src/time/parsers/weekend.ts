import { DAY, intervalOf, weekStart } from '../calendar';
import { patternParser } from '../parser';

/** "over the weekend", "at the weekend": the Saturday and Sunday that have begun last. */
export const weekend = patternParser(
  'weekend',
  /weekend/i,
  /\b(?:over|at|during|on|since|throughout|across)\s+the\s+weekend\b/gi,
  (_match, reference) => {
    if (reference.day === null) return null;
    const saturday = weekStart(reference.day) + 5 * DAY;
    const start = saturday <= reference.day ? saturday : saturday - 7 * DAY;
    return intervalOf(start, start + 2 * DAY, 'day', reference);
  },
);
