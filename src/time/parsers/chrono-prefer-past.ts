import type { en, ParsingContext, Refiner } from 'chrono-node';
import { DAY, referenceOf, yearMonth } from '../calendar';
import { resolveDay } from '../day-words';

const NO_REFERENCE = referenceOf('', 0);

type Components = en.ParsingResult['start'];

const AHEAD = /\b(?:next|coming|upcoming)\s+$/i;

/**
 * Reports tell what was: a weekday is the last one that is not after the day of publication, and a
 * date without a year lies in the past unless it is less than a month ahead. Chrono takes the nearest.
 */
export class PreferPastRefiner implements Refiner {
  refine(context: ParsingContext, results: en.ParsingResult[]): en.ParsingResult[] {
    const today = Math.floor(context.refDate.getTime() / DAY) * DAY;
    for (const result of results) {
      const before = context.text.slice(Math.max(0, result.index - 12), result.index);
      if (AHEAD.test(before) || /^\s*(?:next|this coming)\b/i.test(result.text)) continue;
      pull(result.start, today);
      if (result.end) pull(result.end, today);
    }
    return results;
  }
}

function pull(components: Components, today: number): void {
  const year = components.get('year') ?? 0;
  const month = components.get('month') ?? 0;
  const day = components.get('day') ?? 0;
  if (components.isCertain('weekday') && !components.isCertain('day')) {
    const time = Date.UTC(year, month - 1, day);
    if (time > today) imply(components, time - 7 * DAY);
  } else if (components.isCertain('day') && components.isCertain('month') && !components.isCertain('year')) {
    const time = resolveDay(day, month, null, { ...NO_REFERENCE, day: today });
    if (time !== null) components.imply('year', yearMonth(time).year);
  }
}

function imply(components: Components, time: number): void {
  const date = new Date(time);
  components.imply('year', date.getUTCFullYear());
  components.imply('month', date.getUTCMonth() + 1);
  components.imply('day', date.getUTCDate());
}
