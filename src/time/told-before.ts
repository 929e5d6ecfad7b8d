import { monthStart, type Stretch } from './calendar';
import { MONTH, monthOf, seasonOf, YEAR } from './en/words';
import { matchesOf } from './matches';

/** How far back a year is looked for, UTF-16 code units. */
const REACH = 1500;
/** A month or a season with its year, or a year that a preposition leads. */
const TOLD = new RegExp(
  `\\b(?:(${MONTH}|spring|summer|autumn|winter)(?:,?\\s+|\\s+of\\s+)|(?:in|of|since|until)\\s+)(${YEAR})(?![\\w%]|[.,]\\d)`,
  'gi',
);

/**
 * The month or season named last before an offset of a text, where it lies in a year before that of
 * the day of publication `YYYY-MM-DD`: "in March 2022 ... On 9 March". Null for none, and where a
 * whole year was named after it.
 */
export function toldBefore(text: string, offset: number, date: string): Stretch | null {
  const before = text.slice(Math.max(0, offset - REACH), offset);
  if (!/\b20[012]\d\b/.test(before)) return null;
  const [, name, words] = matchesOf(TOLD, before).at(-1) ?? [];
  const year = Number(words);
  if (!name || !(year < Number(date.slice(0, 4)))) return null;
  const season = seasonOf(name);
  const month = season || monthOf(name);
  return { start: monthStart(year, month), end: monthStart(year, month + (season ? 3 : 1)) };
}
