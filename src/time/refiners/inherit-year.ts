import { DAY, type Reference, type Stretch, stamp } from '../calendar';
import { MONTH, YEAR } from '../en/words';
import type { Found } from '../parser';
import type { TimeRefiner } from '../refiner';

/** What lies no more than so many days back is of now, whatever year was told before. */
const RECENT_DAYS = 14;
/** A day or a month that lies farther back than this may be of the year told before, days. */
const DISTANT_DAYS = { day: 60, month: 90 } as const;
/** So long after a month told in the same lines, or a day in lines before, a date still belongs to its tale, days. */
const REACH_DAYS = { same: 200, before: 62 } as const;
/** A tale may turn back by so much, days. */
const BACK_DAYS = 62;
/** What is longer names no month of a tale, days. */
const SEASON_DAYS = 100;

const MONTH_NAME = new RegExp(`\\b${MONTH}(?!\\w)`, 'i');
const WITH_YEAR = new RegExp(`\\b${YEAR}\\b`);

/** "Shot in March 2022 ... On 9 March": a date without a year takes that of the tale it stands in. */
export const inheritYear: TimeRefiner = {
  name: 'inherit-year',
  refine(found, _text, reference) {
    if (reference.day === null || reference.year !== null) return found;
    let told: Stretch | null = reference.told;
    let reach: number = REACH_DAYS.before;
    return found.map((one) => {
      if (one.shift) return one;
      if (WITH_YEAR.test(one.quote)) {
        const stretch = stretchOf(one, reference);
        told = yearOf(stretch.start) < yearOf(reference.day!) ? stretch : null;
        reach = REACH_DAYS.same;
        return one;
      }
      if (!told || !MONTH_NAME.test(one.quote)) return one;
      const moved = !/^(?:last|this|next)\b/i.test(one.quote) && inTale(one, told, reach, reference);
      if (!moved) return one;
      told = { start: told.start, end: Math.max(told.end, stretchOf(moved, reference).end) };
      return moved;
    });
  },
};

function inTale(one: Found, told: Stretch, reach: number, reference: Reference): Found | null {
  const own = stretchOf(one, reference);
  const age = (reference.day! - own.start) / DAY;
  if (age >= 0 && age <= RECENT_DAYS) return null;
  const isMonth = own.end - own.start > RECENT_DAYS * DAY;
  // A month alone in a new paragraph is of now as often as not.
  if (isMonth && reach === REACH_DAYS.before) return null;
  for (const year of [yearOf(told.start), yearOf(told.start) + 1]) {
    const moved = inYear(own, year);
    if (moved.start < told.start - BACK_DAYS * DAY || moved.start >= own.start) continue;
    const isSeason = told.end - told.start < SEASON_DAYS * DAY;
    const isInside = moved.start < told.end && isSeason;
    const isAfter = moved.start < told.end + (isSeason ? reach * DAY : 0);
    if (isInside || (isAfter && age > DISTANT_DAYS[isMonth ? 'month' : 'day']))
      return placed(one, moved, reference);
  }
  return null;
}

function inYear({ start, end }: Stretch, year: number): Stretch {
  const date = new Date(start);
  date.setUTCFullYear(year);
  return { start: date.getTime(), end: date.getTime() + end - start };
}

function placed(one: Found, { start, end }: Stretch, { offset }: Reference): Found {
  const from = stamp(start - offset);
  const to = stamp(end - offset);
  return from && to ? { ...one, interval: { ...one.interval, start: from, end: to } } : one;
}

function stretchOf({ interval }: Found, { offset }: Reference): Stretch {
  return { start: Date.parse(interval.start) + offset, end: Date.parse(interval.end) + offset };
}

function yearOf(time: number): number {
  return new Date(time).getUTCFullYear();
}
