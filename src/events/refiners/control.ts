import type { Draft, EventRefiner, ReadingState } from '../draft';
import { otherSide } from '../reading/sides';
import type { EventType } from '../types';

/** Types by which somebody comes to hold ground. */
const GAINING: readonly EventType[] = ['capture', 'liberation', 'advance'];

/** Who gained the place and who lost it: a taking has both, a withdrawal only who left. */
export const control: EventRefiner = {
  name: 'control',
  refine(draft, state) {
    if (GAINING.includes(draft.type)) return [gained(withHolder(withExpeller(draft, state)), state)];
    if (draft.type === 'withdrawal') return [{ ...draft, lostBy: draft.initiatorSide || draft.initiator }];
    return [draft];
  },
};

/** In the words of a trigger, the preposition that tells where somebody is made to leave, or who is. */
const EXPELLED = /(?:^|[ |])(?:from|out of)(?:[| ]|$)/;
/** How many words before and after such a trigger name whoever had to go. */
const BEFORE = 4;
const AFTER = 8;

/** "cleared of the Russians", "freed from the enemy": the other side did it where nobody is named. */
function withExpeller(draft: Draft, state: ReadingState): Draft {
  const { sentence, first, last, trigger, voice } = draft;
  if (voice === 'active' || !EXPELLED.test(trigger.words)) return draft;
  for (const { kind } of sentence.words.slice(Math.max(0, first - BEFORE), last + AFTER)) {
    const side = kind.actor?.side ?? '';
    if (side === '' || kind.actor?.civil) continue;
    const gone = side === 'enemy' ? otherSide(draft.party, state) : side === 'own' ? draft.party : side;
    const doer = otherSide(gone, state);
    // "The enemy was knocked out of A" by whoever fights him.
    if (gone === '' && draft.initiatorSide === '') return { ...draft, initiator: '' };
    if (doer === '' || (draft.initiatorSide !== '' && draft.initiatorSide !== gone)) return draft;
    return { ...draft, initiator: doer, initiatorSide: doer, targetSide: gone };
  }
  return draft;
}

/** "has been Ukrainian-held since August": whose it is stands inside the trigger. */
function withHolder(draft: Draft): Draft {
  if (draft.initiator !== '' || draft.type === 'advance' || draft.trigger.words.startsWith('no longer'))
    return draft;
  const holder = draft.sentence.words
    .slice(draft.first, draft.last)
    .find(
      ({ kind }) => kind.actor !== null && !kind.actor.civil && !/^(?:own|enemy|)$/.test(kind.actor.side),
    );
  const actor = holder?.kind.actor;
  return actor ? { ...draft, initiator: actor.name, initiatorSide: actor.side } : draft;
}

function gained(draft: Draft, state: ReadingState): Draft {
  const gainedBy = draft.initiatorSide || draft.initiator;
  const foe = draft.targetSide === draft.initiatorSide ? '' : draft.targetSide;
  return { ...draft, gainedBy, lostBy: foe || otherSide(gainedBy, state) };
}
