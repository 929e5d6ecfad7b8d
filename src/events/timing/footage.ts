import type { TimeInterval } from '../../time/types';
import type { Draft } from '../draft';
import type { Sentence } from '../reading/sentence';

const DAY = 86_400_000;

/** What shows what has happened before it was made or seen. */
const SEEN =
  /^(?:footage|videos?|clips?|images?|imagery|photos?|photographs?|pictures?|recordings?|geolocations?)$/;
/** What is done to it on the day that is named. */
const MADE =
  /^(?:published|posted|released|shared|circulated|aired|issued|verified|geolocated|collected|taken|captured|dated|filmed|recorded|shot|made|from|of|on|online|and|or)$/;

/** "footage published on 16 and 17 November", "images taken on Tuesday": whether a word leads to the day of what shows something. */
export function isOfFootage({ words }: Sentence, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 4); index--) {
    const { lower } = words[index]!;
    if (SEEN.test(lower)) return !/[,;:]/.test(words[index + 1]!.gap);
    if (!MADE.test(lower)) return false;
  }
  return false;
}

/** Days before its first day that footage may show. */
const SHOWN_DAYS = 2;
/** The same of what happened "on a prior date". */
const PRIOR_DAYS = 14;
const PRIOR = /^(?:prior|earlier|previous|unspecified|unknown)$/;

/** When what footage shows has happened: in the days before it, up to its last. */
export function shownBefore(interval: TimeInterval, draft: Draft): TimeInterval {
  const days = isPrior(draft) ? PRIOR_DAYS : SHOWN_DAYS;
  const start = `${new Date(Date.parse(interval.start) - days * DAY).toISOString().slice(0, 19)}Z`;
  return { ...interval, start, precision: 'week', certainty: 'implied' };
}

/** "likely seized the village on a prior date". */
function isPrior({ sentence: { words }, last }: Draft): boolean {
  const at = words.findIndex(
    ({ lower }, index) =>
      index > last && PRIOR.test(lower) && /^(?:date|day|time|point)$/.test(words[index + 1]?.lower ?? ''),
  );
  return at > 0 && !words.slice(last + 1, at).some(({ lower }) => lower === 'and' || lower === 'but');
}
