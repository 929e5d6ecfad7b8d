import type { Draft, EventRefiner, ReadingState } from '../draft';
import { otherSide } from '../reading/sides';
import { GAINS, statusOf } from '../status';

/** A party that claims a success without saying whose it is means its own: "the liberation continues". */
export const claimant: EventRefiner = {
  name: 'claimant',
  refine(before, state) {
    const side = winnerOf(before, state);
    // "The army admitted that Russian troops had taken A": it is the other's army.
    const speaking = before.trace.includes('admits') ? otherSide(side, state) : side;
    const draft =
      before.party === '' && speaking !== '' && !isLoss(before) && speaksForArmy(before, state)
        ? { ...before, party: speaking }
        : before;
    const { party, type, trigger } = draft;
    // What was done to its own people in a party's bulletin, it has not done itself.
    if (!GAINS.includes(type) || trigger.type === 'assault' || statusOf(draft) !== 'claimed') return [draft];
    const trace = [...draft.trace, 'claimant'];
    if (type === 'repelled-assault') {
      // "repelled two attacks by the 57th brigade": a unit that nobody calls its own is the other's.
      const isUnit = draft.initiatorSide === '' && /^\d/.test(draft.initiator);
      if (!isUnit && (draft.target !== '' || draft.initiator !== '')) return [draft];
      const attacker = otherSide(party, state);
      return [
        { ...draft, initiator: attacker, initiatorSide: attacker, target: party, targetSide: party, trace },
      ];
    }
    if (draft.initiator !== '') return [draft];
    // "Vesele is lost": who admits it has not taken it.
    const isFoe = isLoss(draft) || trace.includes('admits');
    const gainer = isFoe ? otherSide(party, state) : party;
    return [{ ...draft, initiator: gainer, initiatorSide: gainer, trace }];
  },
};

/** Words of losing, as they open a trigger or stand in it alone. */
const LOST = /^(?:gone|lost|lose|minus|fallen|fall|fell|surrendered|abandoned|given|left|ceded)$/;

/** Whether a capture is told as the loss of whoever had the place. */
function isLoss({ type, sentence: { words }, first, last }: Draft): boolean {
  return type === 'capture' && words.slice(first, last + 1).some(({ lower }) => LOST.test(lower));
}

/** The side whose success the event is. */
function winnerOf({ type, initiatorSide, targetSide }: Draft, state: ReadingState): string {
  if (type !== 'repelled-assault') return initiatorSide;
  return targetSide || otherSide(initiatorSide, state);
}

/** "The General Staff said Ukrainian forces repelled …": an army without a nation speaks for the side it praises. */
export function speaksForArmy({ attribution, type }: Draft, { document }: ReadingState): boolean {
  if (!GAINS.includes(type)) return false;
  const military = document.lexicon.classes.military!;
  return attribution
    .toLowerCase()
    .split(' ')
    .some((word) => military.has(word));
}
