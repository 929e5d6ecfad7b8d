import type { Draft } from '../draft';
import { EVENT_TYPES } from '../event-types';

/** "The Ukrainian army reported shelling of A": who counts blows does not deal them. */
const REPORTS = /^(?:report|record|count|regist|document|log)(?:s|ed|ers|ered|ged)?$/;

/** Whether an actor before a noun is not its owner: a mark, a preposition or a verb of reporting stands between. */
export function isCut({ sentence, first, type }: Draft, index: number): boolean {
  const isStrike = EVENT_TYPES[type].family === 'strikes';
  return sentence.words
    .slice(index + 1, first + 1)
    .some(
      ({ gap, lower }) =>
        /[,;:.]/.test(gap) || /^(?:of|in|by|from|on|to)$/.test(lower) || (isStrike && REPORTS.test(lower)),
    );
}
