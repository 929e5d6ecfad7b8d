import type { GoldEvent } from '../../support/dispatches';
import { assignBest } from './assign';
import type { FoundEvent } from './found';
import { isMet, likeness } from './judge';

/** A mark beside the event that meets it, null when none does. */
export interface MarkPair {
  readonly mark: GoldEvent;
  readonly found: FoundEvent | null;
}

/** The marks of one text beside what was read in it. */
export interface EventMatch {
  readonly pairs: readonly MarkPair[];
  /** Events that meet no mark, not even an optional one. */
  readonly invented: readonly FoundEvent[];
}

/** As many required marks as can be met come first, then optional ones, then the best fit. */
const REQUIRED = 100_000;
const OPTIONAL = 1_000;

/** Pairs marks and events one to one: as many as can be, and of the ways to do that the best fitting. */
export function matchMarks(
  text: string,
  marks: readonly GoldEvent[],
  events: readonly FoundEvent[],
): EventMatch {
  const weights = marks.map((mark) =>
    events.map((found) => {
      if (!isMet(mark, found)) return 0;
      return (mark.optional ? OPTIONAL : REQUIRED) + likeness(text, mark, found);
    }),
  );
  const pairs = assignBest(weights).map((column, index) => ({
    mark: marks[index]!,
    found: column === null ? null : events[column]!,
  }));
  const taken = new Set(pairs.map(({ found }) => found));
  return { pairs, invented: events.filter((event) => !taken.has(event)) };
}
