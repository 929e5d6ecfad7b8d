import type { Draft, EventRefiner, ReadingState } from '../draft';
import { BY_HOLDER_RULE } from '../initiator';
import { isOwnBlow } from '../reading/own-arms';
import { otherSide } from '../reading/sides';
import { holderOf, isRegionOfCountry, ownerOf, sideOfCountry } from '../reading/whose-ground';
import type { EventType } from '../types';
import { speaksForArmy } from './claimant';

/** What the lexicon calls a foe whose name is not told. */
const ENEMY = 'Enemy';
/** What is done by whoever holds the place. */
const BY_HOLDER: readonly EventType[] = ['interception', 'fortification', 'reinforcement'];
/** Blows from afar, done to whoever holds the place. */
const BLOWS: readonly EventType[] = ['shelling', 'missile-strike', 'air-strike', 'drone-strike'];
/** What is done on the ground to what the defender holds. */
const ASSAULTS: readonly EventType[] = ['assault', 'repelled-assault'];
const HARM: readonly EventType[] = ['casualties', 'damage'];
/** Weapons that come from the other side. */
const STRIKING: ReadonlySet<string> = new Set(['missile', 'rocket', 'drone', 'bomb', 'artillery']);
/** Whoever leaves a place has held it. */
const LEAVING: readonly EventType[] = ['withdrawal'];
/** Whoever advances on a place has not. */
const COMING: readonly EventType[] = ['advance'];

/** Ukraine's flag, as reports call it. */
const COLOURS = /\b(?:blue and yellow|yellow and blue)\b/;

/** Verbs whose subject had the place before. */
const REGAINED = /^(?:recapture|retake|reclaim|regain|recover)/;

/**
 * Who did it where nobody says so: shells on a town come from those that do not hold it. What the
 * sentence says of the place ("Russian-held", "occupied") goes before what is known of it.
 */
export const opponent: EventRefiner = {
  name: 'opponent',
  refine(given, state) {
    const draft = isAtHome(given, state) ? { ...given, trace: [...given.trace, 'home'] } : given;
    // "The enemy" of a speaker whose side nobody told is as good as unnamed.
    if (draft.initiator !== '' && draft.initiatorSide !== '') return [draft];
    if (draft.initiator !== '' && draft.initiator !== ENEMY) return [draft];
    const attacker = attackerCounted(draft, state);
    if (attacker !== '')
      return [
        { ...draft, initiator: attacker, initiatorSide: attacker, trace: [...draft.trace, 'claimant'] },
      ];
    const side = doerOf(draft, state);
    if (side === '') return [draft];
    const control = controlOf(draft, side, otherSide(side, state));
    return [
      {
        ...draft,
        ...control,
        // "The air force says it shot down 20 drones": an army without a nation is that of whoever did it.
        party: draft.party === '' && speaksForArmy(draft, state) ? side : draft.party,
        initiator: side,
        initiatorSide: side,
        trace: [...draft.trace, BY_HOLDER_RULE],
      },
    ];
  },
};

/** Whether a party's own bulletin tells it of its own country. */
function isAtHome({ trace, party, place }: Draft, { document }: ReadingState): boolean {
  if (party === '' || !place || !trace.includes('house')) return false;
  return sideOfCountry(document, place.resolution) === party;
}

/** "Kyiv's staff counted 31 attacks": those of the other, but in the other's own country. */
function attackerCounted(draft: Draft, state: ReadingState): string {
  const { type, voice, party, initiator, place } = draft;
  if (type !== 'assault' || voice !== 'noun' || party === '' || initiator !== '') return '';
  const foe = otherSide(party, state);
  return place && sideOfCountry(state.document, place.resolution) === foe ? '' : foe;
}

function controlOf({ type }: Draft, side: string, foe: string): Partial<Pick<Draft, 'gainedBy' | 'lostBy'>> {
  if (LEAVING.includes(type)) return { lostBy: side };
  return type === 'capture' || type === 'liberation' || COMING.includes(type)
    ? { gainedBy: side, lostBy: foe }
    : {};
}

function doerOf(draft: Draft, state: ReadingState): string {
  const { type, place } = draft;
  if (isOwnBlow(draft, state)) return draft.party;
  // "engaged AFU manpower": a blow at troops of one side is the other's.
  if (BLOWS.includes(type) && draft.targetSide !== '' && !place) {
    const foe = otherSide(draft.targetSide, state);
    if (foe !== '') return foe;
  }
  if (!place) return '';
  const owner = ownerOf(draft, state);
  if (owner === '') return '';
  const foe = otherSide(owner, state);
  // The invader too says of what he takes that he has freed it.
  if (type === 'liberation') return draft.party === foe || isSoCalled(draft, state) ? foe : owner;
  if (REGAINED.test(draft.trigger.words)) return owner;
  if (type === 'capture' && isUnderFlagOf(owner, draft)) return owner;
  if (type === 'capture' || type === 'invasion') return foe;
  if (place.precision === 'country') return '';
  const isCountrys = isOfCountry(draft, state);
  const holder = isCountrys ? owner : holderOf(draft, state);
  if (BY_HOLDER.includes(type)) return holder;
  if (BLOWS.includes(type)) return otherSide(holder, state);
  if (HARM.includes(type) && isStruck(draft)) return otherSide(holder, state);
  // Where in a region somebody goes or loses something is not told.
  if (isCountrys && !ASSAULTS.includes(type)) return '';
  if (LEAVING.includes(type)) return holder;
  if (COMING.includes(type)) return otherSide(holder, state);
  // "By Ukrainian count, nine helicopters were wrecked": who counts the other's losses inflicted them.
  if (HARM.includes(type))
    return draft.party !== '' &&
      !/^lose/.test(draft.trigger.words) &&
      holder === otherSide(draft.party, state) &&
      draft.target !== 'Civilians'
      ? draft.party
      : '';
  // On ground that the invader holds either may attack.
  if (ASSAULTS.includes(type)) return holder === owner ? foe : '';
  return '';
}

/** A whole region is its country's, and glide bombs fall from the invader's aircraft. */
function isOfCountry(draft: Draft, state: ReadingState): boolean {
  return isRegionOfCountry(draft, state, draft.type === 'air-strike');
}

/** "has \"liberated\" the village": whoever puts the word alone in quotation marks does not mean it. */
function isSoCalled({ sentence: { words }, first, last }: Draft, { document }: ReadingState): boolean {
  const { start } = words[first]!;
  const { end } = words[last]!;
  return (
    /^["“”„«'‘]$/.test(document.source.text[start - 1] ?? '') &&
    /^["“”»'’]$/.test(document.source.text[end] ?? '')
  );
}

/** "raised the blue-and-yellow flag over A": the colours say who took it. */
function isUnderFlagOf(side: string, { sentence: { words } }: Draft): boolean {
  return side === 'Ukraine' && COLOURS.test(words.map(({ lower }) => lower).join(' '));
}

/** Whether a harm is told with what struck: "two people were killed by drones". */
function isStruck({ weapon, sentence, targetSide }: Draft): boolean {
  if (targetSide !== '' || !STRIKING.has(weapon)) return false;
  return !sentence.words.some(({ lower }) => /^(?:debris|wreckage|fragments?)$/.test(lower));
}
