import type { Draft, EventRefiner, ReadingState } from '../draft';
import { EVENT_TYPES } from '../event-types';
import { BY_HOLDER_RULE } from '../initiator';
import { isOwnBlow } from '../reading/own-arms';
import { otherSide } from '../reading/sides';
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
/** Whoever leaves a place has held it. */
const LEAVING: readonly EventType[] = ['withdrawal'];
/** Whoever advances on a place has not. */
const COMING: readonly EventType[] = ['advance'];

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
  return ownerAt(document, place.resolution) === party;
}

/** "Kyiv's staff counted 31 attacks": those of the other, but in the other's own country. */
function attackerCounted(draft: Draft, state: ReadingState): string {
  const { type, voice, party, initiator, place } = draft;
  if (type !== 'assault' || voice !== 'noun' || party === '' || initiator !== '') return '';
  const foe = otherSide(party, state);
  return place && ownerAt(state.document, place.resolution) === foe ? '' : foe;
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
  const { holders } = state.document.lexicon;
  const named = place && state.document.resolutions[place.resolution]?.place;
  if (!named) return '';
  const owner = holders.sides[named.country] ?? '';
  const day = draft.time?.start.slice(0, 10) || state.document.source.date;
  if (owner === '' || (day !== '' && day < holders.from)) return '';
  const foe = otherSide(owner, state);
  // The invader too says of what he takes that he has freed it.
  if (type === 'liberation') return draft.party === foe ? foe : owner;
  if (REGAINED.test(draft.trigger.words)) return owner;
  if (type === 'capture' || type === 'invasion') return foe;
  if (place.precision === 'country') return '';
  // A whole region is its country's, and glide bombs fall from the invader's aircraft.
  const wide = place.precision === 'region' || place.precision === 'district';
  if ((wide || type === 'air-strike') && !heldInWords(draft, state) && !holders.isLost(named.admin1)) {
    if (BY_HOLDER.includes(type)) return owner;
    return BLOWS.includes(type) || ASSAULTS.includes(type) ? foe : '';
  }
  const holder =
    heldInWords(draft, state) || holders.holderOf({ ...named, lat: place.lat, lon: place.lon }, day);
  if (BY_HOLDER.includes(type)) return holder;
  if (LEAVING.includes(type)) return holder;
  if (BLOWS.includes(type) || COMING.includes(type)) return otherSide(holder, state);
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

/** "occupied Tokmak", "Russian-held Melitopol", "Ukrainian-controlled Chasiv Yar". */
function heldInWords({ sentence, place }: Draft, { document }: ReadingState): string {
  const { start } = document.resolutions[place!.resolution]!;
  const { words } = sentence;
  const at = words.findIndex((word) => word.start >= start);
  for (let index = at - 1; index >= Math.max(0, at - 4); index--) {
    const { lower, gap } = words[index]!;
    if (/^(?:held|controlled|occupied)$/.test(lower)) {
      const side = /^[-‐‑]$/.test(gap) ? (words[index - 1]?.kind.actor?.side ?? '') : '';
      if (side !== '') return side;
      return lower === 'occupied' ? otherSide(ownerAt(document, place!.resolution), { document }) : '';
    }
    if (/[,;:.]/.test(words[index + 1]!.gap)) return '';
  }
  return '';
}

function ownerAt({ lexicon, resolutions }: ReadingState['document'], index: number): string {
  return lexicon.holders.sides[resolutions[index]!.place?.country ?? ''] ?? '';
}

/**
 * A blow's doer is that of the harm it did, told in the same sentence: "A missile hit a bus, killing two".
 * A participle has the subject of the blow before it, whoever is named between: "Russian guns shelled a
 * Ukrainian town, killing two".
 */
export function shareDoers(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => {
    if (draft.type !== 'casualties' && draft.type !== 'damage') return draft;
    const ownDoer = draft.initiator !== '';
    if (ownDoer && !isParticiple(draft) && !isSecond(draft)) return draft;
    const blow = drafts.find(
      (other) =>
        other.initiator !== '' &&
        EVENT_TYPES[other.type].family === 'strikes' &&
        other.type !== 'interception' &&
        other.place?.placeId === draft.place?.placeId &&
        other.sentence === draft.sentence &&
        (!ownDoer || other.first < draft.first),
    );
    if (!blow) return draft;
    // Who denies the blow denies what it did, told by the same speaker.
    const disputed = draft.disputed || (blow.disputed && blow.attribution === draft.attribution);
    if (blow.initiator === draft.initiator) return disputed ? { ...draft, disputed } : draft;
    const implied = blow.trace.includes(BY_HOLDER_RULE);
    const trace = implied ? [...draft.trace, BY_HOLDER_RULE] : draft.trace;
    return { ...draft, disputed, initiator: blow.initiator, initiatorSide: blow.initiatorSide, trace };
  });
}

/** "of having shelled A and wounded two": the subject of the first verb. */
function isSecond({ sentence: { words }, first }: Draft): boolean {
  return words[first - 1]?.lower === 'and' && /ed$|^(?:hurt|left)$/.test(words[first]!.lower);
}

function isParticiple({ sentence, first }: Draft): boolean {
  return sentence.words[first]!.lower.endsWith('ing');
}
