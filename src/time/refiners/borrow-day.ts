import { DAY, type Reference, stamp } from '../calendar';
import type { Found } from '../parser';
import type { TimeRefiner } from '../refiner';
import { dayOn } from './next-morning';

/** A clock time without a day takes the day named in the same sentence: "On Friday, … at 5 a.m.". */
export const borrowDay: TimeRefiner = {
  name: 'borrow-day',
  refine: (found, text, reference) =>
    found.map((one) => (one.timeOnly ? withDay(one, found, text, reference) : one)),
};

function withDay(one: Found, found: readonly Found[], text: string, reference: Reference): Found {
  const donor = found
    .filter(
      (other) =>
        !other.timeOnly &&
        !other.shift &&
        other.interval.precision === 'day' &&
        !isApart(one, other, text) &&
        isSameSentence(one, other, text),
    )
    .sort((a, b) => Math.abs(a.start - one.start) - Math.abs(b.start - one.start))[0];
  if (!donor || reference.day === null) return one;
  const start = Date.parse(donor.interval.start) + reference.offset;
  return moveTo(one, donor.start < one.start ? dayOn(start, one, text, reference) : start, reference);
}

/** "An overnight strike hit A; another, on Wednesday, B": a night has the day before it, or the one right after it. */
function isApart(one: Found, other: Found, text: string): boolean {
  return (
    one.parser === 'overnight' &&
    other.start > one.end &&
    /[,;]|\band\b/.test(text.slice(one.end, other.start))
  );
}

/** A clock time of the day of publication moved to the day in which a local time lies. */
export function moveTo(one: Found, local: number, reference: Reference): Found {
  if (reference.day === null) return one;
  const shift = Math.floor(local / DAY) * DAY - reference.day;
  const move = (time: string) => stamp(Date.parse(time) + shift) ?? time;
  const { interval } = one;
  return {
    ...one,
    interval: { ...interval, start: move(interval.start), end: move(interval.end) },
    timeOnly: false,
  };
}

function isSameSentence(a: Found, b: Found, text: string): boolean {
  const from = Math.min(a.end, b.end);
  const to = Math.max(a.start, b.start);
  return to - from < 160 && !/[.!?]\s+[A-Z“"]/.test(text.slice(from, to + 1));
}
