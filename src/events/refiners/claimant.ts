import type { EventRefiner } from '../draft';
import { statusOf } from '../status';

/** A party that claims a success without saying whose it is means its own: "the liberation continues". */
export const claimant: EventRefiner = {
  name: 'claimant',
  refine(draft) {
    if (draft.initiator !== '' || statusOf(draft) !== 'claimed') return [draft];
    return [
      { ...draft, initiator: draft.party, initiatorSide: draft.party, trace: [...draft.trace, 'claimant'] },
    ];
  },
};
