import { isAttributionRight, isDateExact, isDateRight, isInitiatorRight, isStatusRight } from './judge';
import type { EventMatch, MarkPair } from './match';

/** Counts of one or more texts; they add up. Optional marks are in none but `optional`. */
export interface EventCounts {
  texts: number;
  /** Texts in which nothing happens. */
  quiet: number;
  marks: number;
  optional: number;
  met: number;
  invented: number;
  inventedInQuiet: number;
  /** Of the marks met. */
  dateRight: number;
  dateExact: number;
  initiatorRight: number;
  statusRight: number;
  attributionRight: number;
}

export function emptyCounts(): EventCounts {
  return {
    texts: 0,
    quiet: 0,
    marks: 0,
    optional: 0,
    met: 0,
    invented: 0,
    inventedInQuiet: 0,
    dateRight: 0,
    dateExact: 0,
    initiatorRight: 0,
    statusRight: 0,
    attributionRight: 0,
  };
}

/** Adds one text to the counts. */
export function addText(counts: EventCounts, { pairs, invented }: EventMatch): void {
  const required = pairs.filter(({ mark }) => !mark.optional);
  counts.texts++;
  counts.marks += required.length;
  counts.optional += pairs.length - required.length;
  counts.invented += invented.length;
  if (pairs.length === 0) {
    counts.quiet++;
    counts.inventedInQuiet += invented.length;
  }
  for (const pair of required) addPair(counts, pair);
}

function addPair(counts: EventCounts, { mark, found }: MarkPair): void {
  if (!found) return;
  counts.met++;
  if (isDateRight(mark, found)) counts.dateRight++;
  if (isDateExact(mark, found)) counts.dateExact++;
  if (isInitiatorRight(mark, found)) counts.initiatorRight++;
  if (isStatusRight(mark, found)) counts.statusRight++;
  if (isAttributionRight(mark, found)) counts.attributionRight++;
}

/** Figures in percent; the last two but one are counts. */
export interface EventFigures {
  /** Events that meet a mark, of all read that meet no optional one. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Shares of the marks met. */
  readonly date: number;
  readonly dateExact: number;
  readonly initiator: number;
  readonly status: number;
  readonly attribution: number;
  /** Events read in texts in which nothing happens. */
  readonly inventedInQuiet: number;
}

export function figuresOf(counts: EventCounts): EventFigures {
  const { marks, met, invented } = counts;
  return {
    precision: percent(met, met + invented),
    recall: percent(met, marks),
    f1: percent(2 * met, met + invented + marks),
    date: percent(counts.dateRight, met),
    dateExact: percent(counts.dateExact, met),
    initiator: percent(counts.initiatorRight, met),
    status: percent(counts.statusRight, met),
    attribution: percent(counts.attributionRight, met),
    inventedInQuiet: counts.inventedInQuiet,
  };
}

/** Percent to one decimal; 0 of nothing. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;
}
