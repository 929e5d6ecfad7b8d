import { DAY, dayOf, intervalOf, monthStart, yearMonth } from '../calendar';
import { COUNT, countOf, DAY_NUMBER, MONTH, monthOf, seasonOf } from '../en/words';
import { patternParser } from '../parser';

/** "in March last year", "on 4 July of this year", "on June 27 last year", "in March of this year", "in the autumn two years ago", "this time last year". */
export const monthOfYear = patternParser(
  'month-of-year',
  /\byears?\b/i,
  new RegExp(
    `\\b(?:(?:in|on|since|during|from|until|by|of)\\s+)?(?:(?:(?<before>${DAY_NUMBER})\\s+)?(?<month>${MONTH})(?:\\s+(?<after>${DAY_NUMBER}))?|(?:the\\s+)?(?<season>spring|summer|autumn|fall|winter)|(?<now>this\\s+time))(?:\\s+of|,)?\\s+(?:(?<step>last|this)\\s+year|(?<count>${COUNT})\\s+years?\\s+ago)\\b(?!['’])`,
    'gi',
  ),
  (match, reference) => {
    if (reference.day === null) return null;
    const { before, month, after, season, step, count } = match.groups ?? {};
    const back = count ? countOf(count) : /^last$/i.test(step ?? '') ? 1 : 0;
    const today = yearMonth(reference.day);
    const first = month ? monthOf(month) : season ? seasonOf(season) : today.month;
    if (!(first > 0) || !(back >= 0)) return null;
    const year = today.year - back;
    const date = before ?? after;
    if (date) {
      const day = dayOf(year, first, Number.parseInt(date, 10));
      return day === null ? null : intervalOf(day, day + DAY, 'day', reference);
    }
    return intervalOf(
      monthStart(year, first),
      monthStart(year, first + (season ? 3 : 1)),
      'month',
      reference,
    );
  },
);
