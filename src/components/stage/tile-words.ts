import type { Whole } from '../../store/tiles/index';
import type { EventFilter } from '../../store/types';
import { rangeWords } from '../words/dates';
import type { Localize } from '../words/localize';

/**
 * Names of the members of a filter, as the filter's own element calls them. Bounds are none of them: that places
 * out of sight are counted too is no surprise on a map.
 */
const NAMES = {
  text: 'search',
  actors: 'actors',
  minConfidence: 'minConfidence',
  types: 'types',
} as const;

/** What of a filter the counts of an archive do not follow, in words; '' when they follow all of it. */
export function tileNote(localize: Localize, whole: Whole | null, filter: EventFilter): string {
  if (whole === null) return '';
  const ignored = whole.ignores(filter);
  const names = (Object.keys(NAMES) as (keyof typeof NAMES)[]).filter((name) => ignored.includes(name));
  const words: string[] = [];
  if (filter.window && ignored.includes('window'))
    words.push(localize.term('countedRange', rangeWords(localize, whole.counted(filter.window))));
  if (names.length > 0)
    words.push(localize.term('countsLeaveAside', names.map((name) => localize.term(NAMES[name])).join(', ')));
  return words.join(' ');
}
