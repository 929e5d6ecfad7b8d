import { type Anchor, DAY, type Reference, type Stretch } from '../calendar';
import type { Found } from '../parser';
import type { TimeRefiner } from '../refiner';
import { applyShift } from '../shift';
import type { TimeInterval } from '../types';
import { moveTo } from './borrow-day';
import { dayOn } from './next-morning';

/** What is longer is no day to count days from, milliseconds: a night, or three days in a row. */
const LONGEST_DAY = 3 * DAY;

/** Gives "a day earlier" and "that evening" their time, counted from what is named before them. */
export const countRelative: TimeRefiner = {
  name: 'count-relative',
  refine(found, text, reference) {
    if (!found.some(({ shift, timeOnly }) => shift || timeOnly)) return found;
    /** What the expressions so far leave; none of them anything yet while it is null. */
    let told: Anchor | null = null;
    return found.flatMap((one, index) => {
      // "At dawn" is that of the day told before in the same lines; "overnight" counts from today.
      const before = one.timeOnly && one.parser !== 'overnight' ? told?.day : null;
      if (isToldAgain(one, found[index + 1], text)) return [];
      const day = before ? dayOn(before.start, one, text, reference) : sceneDayOf(one, reference);
      const placed = day === null ? one : moveTo(one, day, reference);
      const same = sameBefore(placed, found.slice(0, index));
      const anchor = told;
      const counted = same ?? (placed.shift ? count(placed, after(anchor, reference)) : placed);
      if (!counted) return [];
      told = anchorAfter(counted, text, anchor, reference);
      return [counted];
    });
  },
};

/** "A day earlier, on Saturday", "a week later, on 12 June": the day that is named right after tells more. */
function isToldAgain({ shift, end }: Found, next: Found | undefined, text: string): boolean {
  return (
    shift !== undefined &&
    /^(?:day|week|month)$/.test(shift.unit) &&
    next !== undefined &&
    !next.timeOnly &&
    (!next.shift || next.shift.unit === 'date') &&
    next.interval.precision === 'day' &&
    /^,\s*$/.test(text.slice(end, next.start))
  );
}

/** The day that the text is about, for "shortly after seven" in a paragraph that names none. */
function sceneDayOf({ timeOnly, parser }: Found, { scene }: Reference): number | null {
  return timeOnly && parser !== 'overnight' && parser !== 'until-morning' ? scene() : null;
}

/** "On Sunday evening ... this morning ... on the same evening": the last one that was called so, or null. */
function sameBefore(one: Found, before: readonly Found[]): Found | null {
  if (one.shift?.count !== 0 || !one.shift.part || !/\bsame\b/i.test(one.quote)) return null;
  const word = one.quote.split(/\s+/).at(-1)!.toLowerCase();
  const told = before.findLast(
    ({ quote, shift, timeOnly }) => !shift && !timeOnly && quote.toLowerCase().includes(word),
  );
  return told ? { ...one, interval: told.interval } : null;
}

function count(one: Found, reference: Reference): Found | null {
  const interval = applyShift(one.shift!, reference);
  return interval && { ...one, interval };
}

function after(told: Anchor | null, reference: Reference): Reference {
  return told ? { ...reference, anchor: () => told } : reference;
}

/**
 * What the next expression counts from: this one, unless it tells when something was said. `anchor` is
 * what those before it leave, null for nothing besides the reference.
 */
function anchorAfter(one: Found, text: string, anchor: Anchor | null, reference: Reference): Anchor | null {
  // "A day earlier" is told in passing: what comes next counts from the day before it.
  if (one.shift && one.shift.count < 0) return anchor;
  const isSaid = SAID.test(text.slice(Math.max(0, one.start - 24), one.start));
  // "Confirmed on Monday what was known the day before": where nothing else is named, from when it was said.
  if (
    isSaid &&
    (anchor !== null || !/^[^.!?]*\b(?:day|night|evening)\s+(?:before|earlier)\b/.test(text.slice(one.end)))
  )
    return anchor;
  return anchorAt(one.interval, after(anchor, reference));
}

const SAID =
  /\b(?:said|says|told\s+\w+|added|announced|wrote|confirmed|claimed|stated|reported)\s+(?:(?:late|early|earlier)\s+)?$/i;

/** The anchor that a time makes; one longer than a few days leaves the day that was named before. */
export function anchorAt({ start, end }: TimeInterval, { anchor, offset }: Reference): Anchor {
  const stretch: Stretch = { start: Date.parse(start) + offset, end: Date.parse(end) + offset };
  const isDay = stretch.end - stretch.start <= LONGEST_DAY;
  return isDay ? { day: stretch, last: stretch } : { ...anchor(), last: stretch };
}

/** The anchor that a text leaves to the one after it; null where it leaves that of its reference. */
export function lastAnchor(found: readonly Found[], text: string, reference: Reference): Anchor | null {
  return found.reduce<Anchor | null>((anchor, one) => anchorAfter(one, text, anchor, reference), null);
}
