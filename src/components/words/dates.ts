/** Dates in words, in UTC, in the language of the interface. All times are milliseconds since the epoch. */
import type { EventProperties } from '../../events/types';
import type { TimeWindow } from '../../store/types';
import type { Localize } from './localize';

export const DAY = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format of dates in UTC, made once; English without a country writes days before months here. */
export function dateFormat(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang} ${JSON.stringify(options)}`;
  let made = formats.get(key);
  if (made === undefined) {
    made = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { timeZone: 'UTC', ...options });
    formats.set(key, made);
  }
  return made;
}

const LONG = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** "3 March 2023". */
export function dayWords(localize: Localize, time: number): string {
  return dateFormat(localize.lang(), LONG).format(time);
}

/** "Friday, 3 March 2023". */
export function weekdayWords(localize: Localize, time: number): string {
  return dateFormat(localize.lang(), { weekday: 'long', ...LONG }).format(time);
}

/** "3 to 10 March 2023" for a half-open window of whole days; one day alone is that day. */
export function rangeWords(localize: Localize, { start, end }: TimeWindow): string {
  const last = Math.max(start, end - 1);
  // Said so often in a list, and so much dearer as a range.
  if (Math.floor(start / DAY) === Math.floor(last / DAY)) return dayWords(localize, start);
  return writtenRange(localize, LONG, start, last);
}

/** Ranges in words, the latest said: to write one takes a millisecond, and a change of dates is told at several places. */
const ranges = new Map<string, string>();
const MOST_RANGES = 200;

function writtenRange(
  localize: Localize,
  options: Intl.DateTimeFormatOptions,
  start: number,
  end: number,
): string {
  const format = dateFormat(localize.lang(), options);
  const key = `${localize.lang()} ${options.hour ?? ''} ${start} ${end}`;
  let words = ranges.get(key);
  if (words === undefined) {
    if (ranges.size >= MOST_RANGES) ranges.clear();
    words = joined(localize, format.formatRangeToParts(start, end));
    ranges.set(key, words);
  }
  return words;
}

/** With our word between the two instead of a dash. */
function joined(localize: Localize, parts: readonly Intl.DateTimeRangeFormatPart[]): string {
  return parts
    .map(({ type, source, value }) =>
      type === 'literal' && source === 'shared' && /[–—-]/u.test(value)
        ? localize.term('rangeSeparator')
        : value,
    )
    .join('');
}

/** "3 March 2023, 06:00 to 09:00 UTC": a window in days when it begins and ends with days, else with hours. */
export function windowWords(localize: Localize, window: TimeWindow): string {
  const { start, end } = window;
  if (start % DAY === 0 && end % DAY === 0) return rangeWords(localize, window);
  return `${writtenRange(localize, { ...LONG, ...CLOCK }, start, end)} UTC`;
}

/** "3 March 2023", and the time of day when it is none's beginning. */
export function momentWords(localize: Localize, time: number): string {
  if (time % DAY === 0) return dayWords(localize, time);
  return `${dateFormat(localize.lang(), { ...LONG, ...CLOCK }).format(time)} UTC`;
}

/** When an event was, as precisely as its source says, and no more. */
export function eventTime(
  localize: Localize,
  { start, end, timePrecision }: Pick<EventProperties, 'start' | 'end' | 'timePrecision'>,
): string {
  const from = Date.parse(start);
  if (Number.isNaN(from)) return localize.term('undated');
  const to = Date.parse(end);
  const until = Number.isNaN(to) ? from : to;
  const lang = localize.lang();
  const days = (until - from) / DAY;
  if ((timePrecision === 'minute' || timePrecision === 'hour') && days < 1) {
    return `${dateFormat(lang, { ...LONG, ...CLOCK }).format(from)} UTC`;
  }
  if (timePrecision === 'year' && days <= 366) return dateFormat(lang, { year: 'numeric' }).format(from);
  if (timePrecision === 'month' && days <= 31 && isFirst(from)) {
    return dateFormat(lang, { month: 'long', year: 'numeric' }).format(from);
  }
  return rangeWords(localize, { start: from, end: until });
}

function isFirst(time: number): boolean {
  return new Date(time).getUTCDate() === 1;
}

/** `YYYY-MM-DD` of a moment, for date inputs. */
export function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Start of a day `YYYY-MM-DD` in UTC, or null when it is none. */
export function parseDay(text: string): number | null {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}
