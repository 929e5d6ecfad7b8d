import type { Draft, EventRefiner, ReadingState } from '../draft';
import { placeAt } from '../reading/place-at';
import { otherSide } from '../reading/sides';
import type { EventType } from '../types';

const TYPES: readonly EventType[] = ['repelled-assault', 'capture', 'liberation'];
/** Verbs of making somebody go. */
const VERB =
  /^(?:push|dr[io]v|thr[eo]w|knock|forc|squeez|flush|chas|kick|expel|eject|oust|evict|dislodg|smok|boot|pri[sz]|turf|turn|hurl|hound|winkl|bundl|swee?p)/;
/** Words from the verb to where somebody has to leave, and from that to the place, at most. */
const TO_LEAVING = 7;
const TO_PLACE = 5;
/** Words before a passive verb in which whoever had to go stands, at most. */
const BEFORE = 6;

/**
 * "Marines pushed the invaders out of A", "threw the Ukrainians back from B": whoever is made to leave a
 * place loses it to the other side, whether or not somebody names who did it.
 */
export const expulsion: EventRefiner = {
  name: 'expulsion',
  refine(draft, state) {
    if (!TYPES.includes(draft.type)) return [draft];
    const { words } = draft.sentence;
    const { first } = draft;
    if (!VERB.test(words[first]!.lower)) return [draft];
    const leaving = words.findIndex(
      ({ lower }, index) => index > first && index <= first + TO_LEAVING && /^(?:from|out)$/.test(lower),
    );
    if (leaving < 0 || !leadsToPlace(draft, leaving, state)) return [draft];
    const passive = isPassive(draft, state);
    // Residents who are driven out of a town lose no fight for it.
    if (passive && isOfResidents(draft, state)) return [];
    const gone = passive
      ? sideIn(draft, first - BEFORE, first, state)
      : sideIn(draft, first + 1, leaving, state);
    const doer = otherSide(gone, state);
    if (doer === '') return [draft];
    return [
      {
        ...draft,
        type:
          draft.type !== 'repelled-assault'
            ? draft.type
            : isOfPart(draft, leaving, state)
              ? 'advance'
              : 'capture',
        initiator: draft.initiatorSide === doer ? draft.initiator : doer,
        initiatorSide: doer,
        target: gone,
        targetSide: gone,
        trace: [...draft.trace, 'expulsion'],
      },
    ];
  },
};

/** "was driven", "have been thrown": a form of "be" stands before the verb, whatever the lexicon calls it. */
function isPassive({ sentence: { words }, first }: Draft, { document }: ReadingState): boolean {
  return words
    .slice(Math.max(0, first - 3), first)
    .some(({ lower }) => document.lexicon.polarity.be!.has(lower));
}

/** Whether those made to leave are no troops: "sixty residents, nine of them children, were driven out of A". */
function isOfResidents({ sentence: { words }, first }: Draft, { document }: ReadingState): boolean {
  const { force } = document.lexicon.classes;
  const before = words.slice(Math.max(0, first - 2 * BEFORE), first);
  return (
    before.some(({ kind }) => kind.actor?.civil) &&
    !before.some(({ lower, kind }) => force!.has(lower) || (kind.actor !== null && !kind.actor.civil))
  );
}

/** "out of positions near A": ground is gained, and not the place. */
function isOfPart({ sentence: { words } }: Draft, leaving: number, { document }: ReadingState): boolean {
  return words
    .slice(leaving + 1, leaving + TO_PLACE)
    .some(({ lower }) => document.lexicon.classes.part!.has(lower));
}

/** A place by name right behind "out of" or "from", in the same clause. */
function leadsToPlace({ sentence }: Draft, leaving: number, { document }: ReadingState): boolean {
  for (let index = leaving + 1; index <= Math.min(sentence.words.length - 1, leaving + TO_PLACE); index++) {
    if (sentence.clauses[index] !== sentence.clauses[leaving]) return false;
    if (placeAt(sentence, index, document) >= 0) return true;
  }
  return false;
}

/** The side of whoever stands between two words; '' when nobody does, or only residents. */
function sideIn(
  { sentence: { words }, party }: Draft,
  from: number,
  to: number,
  state: ReadingState,
): string {
  for (const { kind } of words.slice(Math.max(0, from), to)) {
    const { actor } = kind;
    if (!actor || actor.civil || actor.side === '') continue;
    if (actor.side === 'enemy') return otherSide(party, state);
    return actor.side === 'own' ? party : actor.side;
  }
  return '';
}
