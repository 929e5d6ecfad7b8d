import type { Draft } from '../draft';
import type { Chances } from './chances';
import { KIND_OF } from './kinds';

/** Below this likelihood what the rules could put nowhere is taken to be no event. */
export const DOUBTFUL = 0.5;

/** Whether a draft is told as having happened, and nowhere: where the rules found a place they had more to go by. */
export function mayBeDoubted({ place, polarity, type, disputed }: Draft): boolean {
  return place === null && polarity === 'asserted' && !disputed && KIND_OF[type] !== null;
}

/** A draft, made a possible claim where little else speaks for it. */
export function doubt(draft: Draft, chances: Chances): Draft {
  const kind = KIND_OF[draft.type];
  if (!kind || !mayBeDoubted(draft) || chances.of(kind, null) >= DOUBTFUL) return draft;
  return { ...draft, polarity: 'possible', trace: [...draft.trace, 'learnt:doubt'] };
}
