import type { TimeInterval } from '../types';

/** A heading, a date or a time stamp that leads lines, and what it makes of the undated in them. */
export interface Governor {
  /** From where to where it governs, UTF-16 offsets, half-open. */
  readonly start: number;
  readonly end: number;
  /** The words themselves. */
  readonly words: { readonly start: number; readonly end: number };
  readonly interval: TimeInterval;
  /** Day from which "yesterday" and weekdays count there, `YYYY-MM-DD`. */
  readonly date: string;
  /** Year of dates without one there; null for the last such date. */
  readonly year: number | null;
}

/** What a text as a whole says of when. */
export interface TimeFrame {
  /**
   * When what nothing else dates happened: the period that a bulletin covers, the week of a weekly
   * review, else the day of publication and the day before. Both ends '' without a day of publication.
   */
  readonly undated: TimeInterval;
  /** What governs an offset, or null. */
  governorAt(offset: number): Governor | null;
}
