import type { Draft, EventRefiner } from '../draft';
import { GAINS, statusOf } from '../status';

/** "The General Staff said Ukrainian forces repelled …": an army without a nation speaks for the side it praises. */
function speaksForArmy({ attribution, initiatorSide, type }: Draft, military: ReadonlySet<string>): boolean {
  if (initiatorSide === '' || !GAINS.includes(type)) return false;
  return attribution
    .toLowerCase()
    .split(' ')
    .some((word) => military.has(word));
}

/** A party that claims a success without saying whose it is means its own: "the liberation continues". */
export const claimant: EventRefiner = {
  name: 'claimant',
  refine(before, { document }) {
    const military = document.lexicon.classes.military!;
    const draft =
      before.party === '' && speaksForArmy(before, military)
        ? { ...before, party: before.initiatorSide }
        : before;
    if (draft.initiator !== '' || statusOf(draft) !== 'claimed') return [draft];
    return [
      { ...draft, initiator: draft.party, initiatorSide: draft.party, trace: [...draft.trace, 'claimant'] },
    ];
  },
};
