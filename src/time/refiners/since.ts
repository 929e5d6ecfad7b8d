import { DAY, stamp } from '../calendar';
import type { TimeRefiner } from '../refiner';

/** "since mid-November": from the start of what is named to the end of the day of publication. */
export const since: TimeRefiner = {
  name: 'since',
  refine: (found, text, reference) =>
    found.map((one) => {
      const before = text.slice(Math.max(0, one.start - 16), one.start);
      const inside = /^since\s/i.test(one.quote);
      const led = /\bsince\s+(?:the\s+|at\s+least\s+|about\s+)?$/i.exec(before);
      if ((!inside && !led) || reference.day === null) return one;
      const end = stamp(reference.day + DAY - reference.offset);
      if (!end || one.interval.start >= end) return one;
      const start = one.start - (led ? led[0].length : 0);
      return { ...one, start, quote: text.slice(start, one.end), interval: { ...one.interval, end } };
    }),
};
