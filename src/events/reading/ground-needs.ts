import type { Draft, ReadingState } from '../draft';
import { hasForceAfter, hasForceBefore, hasForceEarlier, hasForceSubject } from './force';
import { isHeaded } from './label';

/** What words of fighting on the ground ask of who fights there, by the name that the lexicon uses. */
export const GROUND_NEEDS: Readonly<Record<string, (draft: Draft, state: ReadingState) => boolean>> = {
  'force-subject': hasForceBefore,
  'force-object': hasForceAfter,
  'force-near': (draft, state) => hasForceBefore(draft, state) || hasForceAfter(draft, state),
  'force-subject-near': hasForceSubject,
  'force-or-head': (draft, state) => hasForceEarlier(draft, state) || isHeaded(draft, state),
  headed: isHeaded,
};
