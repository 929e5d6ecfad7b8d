import { DAY, dayOf, intervalOf, type Reference } from '../calendar';
import { patternParser } from '../parser';

/**
 * "24.02.2022", "2022-02-24", "24/02/2022". With full stops the day comes first; with slashes it may be the
 * month, and where both would do it is the one that brings the date nearest to the text's own, not after it.
 */
export const numericDate = patternParser(
  'numeric-date',
  /\d[./-]\d/,
  /(?<![\d./:-])(?:(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>(?:19|20)\d{2})(?![\d.]*\d)|(?<year2>(?:19|20)\d{2})(?<by>[-/])(?<month2>\d{2})\k<by>(?<day2>\d{2})(?!\d|[-/]\d)|(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?<year3>(?:19|20)\d{2})(?![\d/]))/g,
  ({ groups = {} }, reference) => {
    const { year = groups.year2, month = groups.month2, day = groups.day2, year3, first, second } = groups;
    const midnight =
      year3 === undefined
        ? dayOf(Number(year), Number(month), Number(day))
        : slashed(Number(year3), Number(first), Number(second), reference);
    return midnight === null ? null : intervalOf(midnight, midnight + DAY, 'day', reference);
  },
);

function slashed(year: number, first: number, second: number, { latest }: Reference): number | null {
  const dayFirst = dayOf(year, second, first);
  const monthFirst = dayOf(year, first, second);
  if (dayFirst === null || monthFirst === null) return dayFirst ?? monthFirst;
  if (latest === null || Math.max(dayFirst, monthFirst) <= latest)
    return latest === null ? dayFirst : Math.max(dayFirst, monthFirst);
  return Math.min(dayFirst, monthFirst) <= latest ? Math.min(dayFirst, monthFirst) : dayFirst;
}
