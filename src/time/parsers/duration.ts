import { addMonths, DAY, intervalOf } from '../calendar';
import { COUNT, countOf } from '../en/words';
import { patternParser } from '../parser';

/**
 * "after ten days of assaults", "for three weeks": so long until the day of publication. It only
 * implies when, as nobody says that it lasts until now; a date beside it goes before it.
 */
export const duration = patternParser(
  'duration',
  /\b(?:days|weeks|months|(?:a|one)\s+(?:week|month))\b/i,
  new RegExp(
    `\\b(?:(?:for|after)\\s+(?:(?:nearly|almost|about|around|some|more\\s+than|over|at\\s+least|a\\s+total\\s+of)\\s+)?(?:(${COUNT})|several|a\\s+few|many|(weeks|months|days))(?:\\s+(?:straight|consecutive|long))?(?:[\\s-]+(days?|weeks?|months?))?(\\s+(?:of|in\\s+which)(?=\\s+(?!age\\b|war\\b)\\w))?)(?![\\w-])`,
    'gi',
  ),
  (match, reference) => {
    const today = reference.day;
    const unit = (match[2] ?? match[3])?.toLowerCase();
    if (today === null || !unit) return null;
    // "After ten days the town fell" tells no date; "after ten days of fighting" tells when was fought.
    if (/^after/i.test(match[0]) && !match[4]) return null;
    const count = match[1] ? countOf(match[1]) : 3;
    if (!(count > 1 || (count === 1 && !/^day/.test(unit)))) return null;
    const isMonths = unit.startsWith('month');
    const start = isMonths
      ? addMonths(today, -count)
      : today - count * (unit.startsWith('week') ? 7 : 1) * DAY;
    return intervalOf(start, today + DAY, isMonths ? 'month' : 'week', reference, 'implied');
  },
);
