/** How fine the words are about when. */
export type TimePrecision = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** `stated` in the words, `implied` by them, or `publication` when only the day of publication is known. */
export type TimeCertainty = 'stated' | 'implied' | 'publication';

/** A half-open interval, both ends RFC 3339 in UTC (`2023-03-07T00:00:00Z`). */
export interface TimeInterval {
  readonly start: string;
  readonly end: string;
  readonly precision: TimePrecision;
  readonly certainty: TimeCertainty;
}

/** A time expression in a text: UTF-16 offsets and what it means against a reference day. */
export interface TimeExpression {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly interval: TimeInterval;
}
