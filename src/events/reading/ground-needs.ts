import type { Draft, ReadingState } from '../draft';
import { hasForceAfter, hasForceBefore, hasForceEarlier, hasForceSubject } from './force';
import { isHeaded } from './label';

/** What words of fighting on the ground ask of who fights there, by the name that the lexicon uses. */
export const GROUND_NEEDS: Readonly<Record<string, (draft: Draft, state: ReadingState) => boolean>> = {
  'own-place': hasOwnPlace,
  'force-subject': hasForceBefore,
  'force-object': hasForceAfter,
  'force-near': (draft, state) => hasForceBefore(draft, state) || hasForceAfter(draft, state),
  'force-subject-near': hasForceSubject,
  'force-or-head': (draft, state) => hasForceEarlier(draft, state) || isHeaded(draft, state),
  headed: isHeaded,
};

/** Past forms that open the second half of a sentence: "and struck", "and defeated". */
const SECOND = /ed$|^(?:struck|hit|shot|drove|took|beat|broke|held|kept|fought|put|set|blew|made)$/;

/** "improved the situation near A", not "improved the situation and struck troops near A": whose place it is. */
function hasOwnPlace({ sentence, first, last }: Draft, { document: { resolutions } }: ReadingState): boolean {
  const { words, clauses } = sentence;
  return sentence.resolutions.some((at) => {
    const { kind, start } = resolutions[at]!;
    const place = words.findIndex((word) => word.start >= start);
    if (kind !== 'literal' || place < 0 || clauses[place] !== clauses[first]) return false;
    return !words
      .slice(last + 1, Math.max(last + 1, place))
      .some(({ lower }, index) => lower === 'and' && SECOND.test(words[last + index + 2]?.lower ?? ''));
  });
}
