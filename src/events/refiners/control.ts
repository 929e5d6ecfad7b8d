import type { Draft, EventRefiner, ReadingState } from '../draft';
import { otherSide } from '../reading/sides';
import type { EventType } from '../types';

/** Types by which somebody comes to hold ground. */
const GAINING: readonly EventType[] = ['capture', 'liberation', 'advance'];

/** Who gained the place and who lost it: a taking has both, a withdrawal only who left. */
export const control: EventRefiner = {
  name: 'control',
  refine(draft, state) {
    if (GAINING.includes(draft.type)) return [gained(draft, state)];
    if (draft.type === 'withdrawal') return [{ ...draft, lostBy: draft.initiatorSide || draft.initiator }];
    return [draft];
  },
};

function gained(draft: Draft, state: ReadingState): Draft {
  const gainedBy = draft.initiatorSide || draft.initiator;
  const foe = draft.targetSide === draft.initiatorSide ? '' : draft.targetSide;
  return { ...draft, gainedBy, lostBy: foe || otherSide(gainedBy, state) };
}
