import type { TimeInterval } from '../time/types';
import type { Draft, ReadingState } from './draft';
import { isBlowType } from './event-types';
import { BY_HOLDER_RULE } from './initiator';
import type { Sentence } from './reading/sentence';
import { otherSide } from './reading/sides';
import { holderOf, isRegionOfCountry, ownerOf } from './reading/whose-ground';

/** How many sentences before that of a harm the blow may stand that did it, in its paragraph. */
const REACH = 3;
/** The same in another paragraph. */
const ACROSS = 1;

/**
 * A blow's doer is that of the harm it did. In the same sentence ("A missile hit a bus, killing two") a
 * participle has the subject of the blow before it, whoever is named between: "Russian guns shelled a
 * Ukrainian town, killing two". In the sentences after it ("Two people died.") nobody else need be named.
 */
export function shareDoers(drafts: readonly Draft[], state: ReadingState): readonly Draft[] {
  const shared = drafts.map((draft) => {
    if (!isHarm(draft)) return withStatedDoer(draft, drafts);
    const ownDoer = draft.initiator !== '';
    if (ownDoer && !isParticiple(draft) && !isSecond(draft)) return draft;
    const blow = drafts.find(
      (other) => isBlow(other) && isAtPlaceOf(other, draft) && (!ownDoer || other.first < draft.first),
    );
    if (blow) return withDoerOf(blow, draft);
    if (ownDoer || hasOwnCause(draft, state)) return draft;
    const before = blowBefore(draft, state) ?? attackOn(draft, drafts, state);
    return before ? withDoer(before, { ...draft, trace: [...draft.trace, 'initiator:blow'] }) : draft;
  });
  rememberBlows(shared, state);
  return shared;
}

/** "Ukrainian soldiers raised their flag over A": of two triggers that tell one thing, one names who did it. */
function withStatedDoer(draft: Draft, drafts: readonly Draft[]): Draft {
  if (draft.type !== 'capture' || !isInferred(draft)) return draft;
  const stated = drafts.find(
    (other) =>
      other.type === draft.type &&
      other.initiatorSide !== '' &&
      !isInferred(other) &&
      other.first <= draft.first &&
      other.last >= draft.first &&
      isAtPlaceOf(other, draft),
  );
  if (!stated) return draft;
  const { initiator, initiatorSide, gainedBy, lostBy } = stated;
  const trace = draft.trace.filter((rule) => rule !== BY_HOLDER_RULE);
  return { ...draft, initiator, initiatorSide, gainedBy, lostBy, trace };
}

function isInferred({ trace }: Draft): boolean {
  return trace.includes(BY_HOLDER_RULE);
}

function isHarm({ type }: Draft): boolean {
  return type === 'casualties' || type === 'damage';
}

/** A blow from afar of which it is known who dealt it. */
function isBlow({ type, initiator }: Draft): boolean {
  return initiator !== '' && isBlowType(type);
}

function isAtPlaceOf(blow: Draft, harm: Draft): boolean {
  return blow.place?.placeId === harm.place?.placeId;
}

/** "trod on a mine", "a short circuit set the depot alight": no blow that is told beside it did that. */
function hasOwnCause({ weapon, sentence }: Draft, { document }: ReadingState): boolean {
  const { accident } = document.lexicon.classes;
  return weapon === 'mine' || sentence.words.some(({ lower }) => accident!.has(lower));
}

/** The last blow nearby at the place of a harm, on its day, unless it was dealt by those who are harmed. */
function blowBefore(harm: Draft, { blows }: ReadingState): Draft | undefined {
  return blows.findLast(
    (blow) =>
      harm.place !== null &&
      isNear(blow.sentence, harm.sentence) &&
      isAtPlaceOf(blow, harm) &&
      blow.initiatorSide !== harm.targetSide &&
      blow.background === harm.background &&
      isSameTime(blow.time, harm.time),
  );
}

/** A blow told beside a harm elsewhere: "Missiles struck A. In B a depot burned." on the ground of the same side. */
function attackOn(harm: Draft, drafts: readonly Draft[], state: ReadingState): Draft | undefined {
  const nearby = [
    ...state.blows.filter(({ sentence }) => isNear(sentence, harm.sentence)),
    ...drafts.filter(isBlow),
  ];
  if (nearby.length === 0 || harm.targetSide !== '') return undefined;
  const owner = ownerOf(harm, state);
  const holder = owner === '' ? '' : isRegionOfCountry(harm, state) ? owner : holderOf(harm, state);
  const foe = otherSide(holder, state);
  if (foe === '') return undefined;
  const found = nearby.findLast(
    (blow) =>
      blow.initiatorSide === foe && blow.background === harm.background && isSameTime(blow.time, harm.time),
  );
  return found && { ...found, trace: [BY_HOLDER_RULE] };
}

function isNear(before: Sentence, { index, paragraph }: Sentence): boolean {
  const reach = before.paragraph === paragraph ? REACH : ACROSS;
  return before.index < index && index - before.index <= reach;
}

function isSameTime(a: TimeInterval | null, b: TimeInterval | null): boolean {
  return a === null || b === null || a.start === '' || b.start === '' || (a.start < b.end && b.start < a.end);
}

function rememberBlows(drafts: readonly Draft[], state: ReadingState): void {
  const blows = drafts.filter((draft) => isBlow(draft) && draft.polarity === 'asserted');
  if (blows.length === 0) return;
  state.blows = [...state.blows.filter(({ sentence }) => isNear(sentence, blows[0]!.sentence)), ...blows];
}

/** As {@link withDoer}, and who denies the blow denies what it did, told by the same speaker. */
function withDoerOf(blow: Draft, draft: Draft): Draft {
  const disputed = draft.disputed || (blow.disputed && blow.attribution === draft.attribution);
  if (blow.initiator === draft.initiator) return disputed ? { ...draft, disputed } : draft;
  return { ...withDoer(blow, draft), disputed };
}

function withDoer({ initiator, initiatorSide, trace }: Draft, draft: Draft): Draft {
  const implied = trace.includes(BY_HOLDER_RULE);
  return {
    ...draft,
    initiator,
    initiatorSide,
    // Whoever did it was not its target.
    ...(draft.target === initiator ? { target: '', targetSide: '' } : {}),
    trace: implied ? [...draft.trace, BY_HOLDER_RULE] : draft.trace,
  };
}

/** "of having shelled A and wounded two": the subject of the first verb. */
function isSecond({ sentence: { words }, first }: Draft): boolean {
  return words[first - 1]?.lower === 'and' && /ed$|^(?:hurt|left)$/.test(words[first]!.lower);
}

function isParticiple({ sentence, first }: Draft): boolean {
  return sentence.words[first]!.lower.endsWith('ing');
}
