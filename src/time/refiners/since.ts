import { DAY } from '../calendar';
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
      const end = reference.day + DAY - reference.offset;
      if (Date.parse(one.interval.start) >= end) return one;
      const start = one.start - (led ? led[0].length : 0);
      const stamp = `${new Date(end).toISOString().slice(0, 19)}Z`;
      return { ...one, start, quote: text.slice(start, one.end), interval: { ...one.interval, end: stamp } };
    }),
};
