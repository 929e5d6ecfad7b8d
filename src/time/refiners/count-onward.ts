import { DAY, nothing, type Reference, stamp } from '../calendar';
import type { Found } from '../parser';
import type { TimeRefiner } from '../refiner';
import { applyShift } from '../shift';
import { anchorAt } from './count-relative';

/** What may stand between "three days after" and the time of what it counts from: words of the same clause. */
const SAME_CLAUSE = /^[^.,;:!?()—–\n]{1,120}$/;

/**
 * "Three days after shells hit A on Monday, B fell": where the clause itself tells its time, the count
 * goes on from there. Its words are then part of the expression, up to that time.
 */
export const countOnward: TimeRefiner = {
  name: 'count-onward',
  refine: (found, text, reference) =>
    found.map((one, index) => onward(one, found[index + 1], text, reference) ?? one),
};

function onward(one: Found, next: Found | undefined, text: string, reference: Reference): Found | null {
  const { shift, quote, start } = one;
  if (!shift || !/\bafter$/i.test(quote) || !next || next.shift || next.timeOnly) return null;
  if (!SAME_CLAUSE.test(text.slice(one.end, next.start)) || reference.day === null) return null;
  const { precision } = next.interval;
  const anchor = anchorAt(next.interval, { ...reference, anchor: nothing });
  const told = { ...reference, anchor: () => anchor };
  const whole = precision === 'month' && shift.unit === 'month';
  const interval = applyShift({ ...shift, whole, count: -shift.count, fromPublication: false }, told);
  const today = stamp(reference.day + DAY - reference.offset);
  // What lies ahead of its report is counted from something else.
  if (!interval || !today || interval.start >= today) return null;
  const words = text.slice(start, next.start).trimEnd();
  const { shift: _, ...rest } = one;
  return {
    ...rest,
    end: start + words.length,
    quote: words,
    interval: interval.end > today ? { ...interval, end: today } : interval,
  };
}
