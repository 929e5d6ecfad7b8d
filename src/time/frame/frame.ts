import { DAY, stamp } from '../calendar';
import { foldPunctuation } from '../fold-punctuation';
import type { TimeInterval } from '../types';
import { coveredPeriod } from './covered-period';
import { type Heading, headingOf } from './headings';
import { type Line, linesOf } from './lines';
import type { Governor, TimeFrame } from './types';

/** How many lines of a text's head may hold its own day, which governs nothing. */
const HEAD_LINES = 4;
/** Fewest lines with a time stamp that make a live blog or a run of posts. */
const FEWEST_STAMPS = 2;
/** A clock that jumps by more hours than this has passed midnight. */
const MIDNIGHT_JUMP = 6 * 3_600_000;

/**
 * What governs the times of a text from outside its sentences: dates and years that lead lines or
 * stand over them, time stamps of posts, and the days that the whole text covers. Linear in its length.
 */
export function readFrame(
  text: string,
  options: { readonly date: string; readonly lang?: string; readonly title?: string },
): TimeFrame {
  const { date, lang = 'en', title = '' } = options;
  const isEnglish = lang.toLowerCase().startsWith('en');
  const folded = isEnglish ? foldPunctuation(text) : '';
  const governors = isEnglish ? governorsOf(folded, date) : [];
  return {
    undated: coveredPeriod(folded, date, isEnglish ? title : ''),
    governorAt(offset) {
      let low = 0;
      let high = governors.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (governors[middle]!.start <= offset) low = middle + 1;
        else high = middle;
      }
      const last = governors[low - 1];
      return last && offset < last.end ? last : null;
    },
  };
}

function governorsOf(text: string, date: string): readonly Governor[] {
  const lines = linesOf(text);
  const headings = withMidnights(relevant(headingsOf(lines, date), lines));
  const lastLed = headings.findLast(({ isAlone }) => !isAlone);
  return headings.map((heading, index) => {
    const next = headings[index + 1]?.line.start ?? text.length;
    const end = heading === lastLed ? endOfBlock(heading, lines, next) : next;
    const words = { start: heading.start, end: heading.end };
    const { interval, year } = heading;
    return { start: heading.line.start, end, words, interval, date: dayOf(interval, date), year };
  });
}

function headingsOf(lines: readonly Line[], date: string): readonly Heading[] {
  const found: Heading[] = [];
  let year: number | null = null;
  let day = date;
  let running: Running = { year: null, start: 0 };
  for (const line of lines) {
    const read = headingOf(line, day, year);
    if (!read) continue;
    const heading: Heading = year === null ? inRunningYear(read, line, day, running, date) : read;
    found.push(heading);
    if (heading.kind === 'date') running = runOn(running, heading);
    if (heading.kind === 'year') year = heading.year;
    // A time stamp is one of the day that stands over it.
    if (heading.kind === 'date' && heading.isAlone) day = dayOf(heading.interval, date);
  }
  return found;
}

const WITH_YEAR = /\b(?:19|20)\d{2}\b/;
/** Months that go back by more than this have begun a new year, days; by less, the text goes backwards. */
const NEW_YEAR_DAYS = 150;

/** Year of the headings so far and the day of the last, of a text that need not repeat its year. */
interface Running {
  readonly year: number | null;
  readonly start: number;
}

/**
 * A heading in the year of those before it: a chronicle that began in 2022 goes on in it, into the next
 * year where its months begin anew, and never past the day of publication.
 */
function inRunningYear(heading: Heading, line: Line, day: string, running: Running, date: string): Heading {
  const today = Date.parse(date);
  if (heading.kind !== 'date' || Number.isNaN(today) || WITH_YEAR.test(wordsOf(heading))) return heading;
  const read = (year: number) => {
    const one = headingOf(line, day, year);
    return one && Date.parse(one.interval.start) <= today ? { ...one, year: heading.year } : null;
  };
  const own = Number(date.slice(0, 4));
  if (running.year === null)
    return Date.parse(heading.interval.start) > today ? (read(own) ?? read(own - 1) ?? heading) : heading;
  const same = read(running.year);
  if (same && running.start - Date.parse(same.interval.start) < NEW_YEAR_DAYS * DAY) return same;
  return read(running.year + 1) ?? heading;
}

function runOn({ year }: Running, heading: Heading): Running {
  const isTold = year !== null || WITH_YEAR.test(wordsOf(heading));
  const { start } = heading.interval;
  return { year: isTold ? Number(start.slice(0, 4)) : null, start: Date.parse(start) };
}

function wordsOf({ line, start, end }: Heading): string {
  return line.words.slice(start - line.start, end - line.start);
}

/** Drops a text's own date in its head, and a clock that only begins one line. */
function relevant(headings: readonly Heading[], lines: readonly Line[]): readonly Heading[] {
  const stamps = headings.filter(({ kind }) => kind === 'stamp').length;
  const dates = headings.filter(({ kind }) => kind === 'date').length;
  const head = lines[HEAD_LINES - 1]?.start ?? Number.POSITIVE_INFINITY;
  return headings.filter(({ kind, line, isAlone }) => {
    if (kind === 'stamp') return stamps >= FEWEST_STAMPS;
    if (kind !== 'date' || !isAlone || line.start > head) return true;
    // A date that stands alone in a text's head is the text's own.
    return dates > 1;
  });
}

/**
 * Posts of one night carry no date: before a clock that jumps back, or after one that jumps forward in
 * a list with the newest first, lies the day before.
 */
function withMidnights(headings: readonly Heading[]): readonly Heading[] {
  const moved = [...headings];
  for (let from = 0; from < moved.length; from++) {
    if (moved[from]!.kind !== 'stamp') continue;
    let to = from;
    while (moved[to + 1]?.kind === 'stamp') to++;
    const run = moved.slice(from, to + 1);
    moved.splice(from, run.length, ...runWithMidnights(run));
    from = to;
  }
  return moved;
}

function runWithMidnights(run: readonly Heading[]): readonly Heading[] {
  const times = run.map(({ interval }) => Date.parse(interval.end));
  // Each step the shorter way round the clock.
  const steps = times.slice(1).map((time, index) => (time - times[index]! + DAY) % DAY);
  const isForward = steps.filter((step) => step <= DAY / 2).length * 2 >= steps.length;
  const order = isForward ? [...run.keys()].reverse() : [...run.keys()];
  let days = 0;
  let later = Number.NaN;
  const shifted = [...run];
  for (const index of order) {
    if (times[index]! - later > MIDNIGHT_JUMP) days++;
    later = times[index]!;
    if (days > 0) shifted[index] = { ...run[index]!, interval: earlier(run[index]!.interval, days) };
  }
  return shifted;
}

function earlier(interval: TimeInterval, days: number): TimeInterval {
  const move = (time: string) => stamp(Date.parse(time) - days * DAY) ?? time;
  return { ...interval, start: move(interval.start), end: move(interval.end) };
}

/** The last dated line governs what stands right under it, and not the closing words after a blank line. */
function endOfBlock(heading: Heading, lines: readonly Line[], next: number): number {
  const index = lines.indexOf(heading.line);
  const gap = lines.findIndex((line, at) => at > index && line.afterGap);
  return gap < 0 ? next : Math.min(next, lines[gap]!.start);
}

/** The last day of an interval that is not after publication. */
function dayOf({ end }: TimeInterval, date: string): string {
  const last = Date.parse(end) - 1;
  if (Number.isNaN(last)) return date;
  const day = new Date(last).toISOString().slice(0, 10);
  return date !== '' && day > date ? date : day;
}
