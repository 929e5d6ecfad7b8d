import type { Draft, ReadingState } from './draft';
import { isBlowType } from './event-types';
import { toPlace } from './reading/claim-place';
import { areOneSalvo, type Fired, firedIn } from './reading/salvo';
import type { Sentence } from './reading/sentence';
import { sideOfCountry } from './reading/whose-ground';

/** Words from what tells of a strike to the first or the last weapon of its salvo, at most. */
const REACH = 8;

/**
 * A salvo of two weapons is a strike of each: "fired 70 missiles and 110 drones at A".
 */
export function shareSalvos(
  sentence: Sentence,
  drafts: readonly Draft[],
  state: ReadingState,
): readonly Draft[] {
  if (!drafts.some(({ type }) => isBlowType(type) || type === 'interception')) return drafts;
  const fired = firedIn(sentence, state.document.lexicon.classes);
  if (fired.length === 0) return drafts;
  const told = fired.reduce((all, one, index) => {
    const other = fired[index + 1];
    return other && areOneSalvo(sentence, one, other) ? withBoth(all, one, other) : all;
  }, drafts);
  return fired.some(({ counted }) => counted) ? told.map((draft) => overCountry(draft, state)) : told;
}

/** Those of a country who count what flew at it. */
const DEFENDERS = /^(?:air|anti|military|army|armed|commander)$/;

/** "Ukraine's air force shot down 19 drones", "fired 80 missiles at Ukraine's grid": where no place is told, it is all over the country. */
function overCountry(draft: Draft, { document }: ReadingState): Draft {
  const { sentence, place, type, initiatorSide } = draft;
  const isDowned = type === 'interception';
  if (place || !(isDowned || type === 'missile-strike' || type === 'drone-strike')) return draft;
  const { resolutions } = document;
  const home = sentence.resolutions.find((index) => {
    const { precision, start } = resolutions[index]!;
    const at = sentence.wordAt(start);
    if (precision !== 'country' || !sentence.words[at]!.possessive) return false;
    const isAimed = !isDowned && /^(?:at|on|against)$/.test(sentence.words[at - 1]?.lower ?? '');
    if (!isAimed && !DEFENDERS.test(sentence.words[at + 1]?.lower ?? '')) return false;
    const side = sideOfCountry(document, index);
    return side !== '' && (side === initiatorSide) === isDowned;
  });
  return home === undefined ? draft : { ...draft, place: toPlace(resolutions[home]!, home) };
}

/** The strike that tells of a salvo is one of each of its weapons. */
function withBoth(drafts: readonly Draft[], one: Fired, other: Fired): readonly Draft[] {
  const teller = nearest(drafts, one, other);
  if (!teller || teller.type === 'interception') return drafts;
  // "at A, B and other cities": nobody says what flew at which.
  if (drafts.some((draft) => draft.first === teller.first && draft.place !== teller.place)) return drafts;
  return drafts.flatMap((draft) => {
    if (draft.first !== teller.first || draft.type !== teller.type)
      return isBarrage(draft, teller) ? [] : [draft];
    const missing = [one, other].filter(
      ({ type }) =>
        type !== draft.type &&
        !drafts.some((told) => told.type === type && told.place?.placeId === draft.place?.placeId),
    );
    const ofBoth = missing.map((weapon) => strikeOf(weapon, draft));
    // "a barrage of 380 drones and 31 missiles": what had no weapon of its own has two.
    return draft.type === 'shelling' && ofBoth.length === 2 ? ofBoth : [draft, ...ofBoth];
  });
}

/** "a barrage of 300 drones and 20 missiles hit A": a blow of no weapon of its own, beside one of the salvo. */
function isBarrage({ type, voice, place, first }: Draft, teller: Draft): boolean {
  return (
    type === 'shelling' &&
    voice === 'noun' &&
    place?.placeId === teller.place?.placeId &&
    Math.abs(first - teller.first) <= REACH
  );
}

/** What stands nearest to a salvo and tells of a blow, or of what was shot down. */
function nearest(drafts: readonly Draft[], one: Fired, other: Fired): Draft | undefined {
  let best: Draft | undefined;
  let least = REACH + 1;
  for (const draft of drafts) {
    if (!isBlowType(draft.type) && draft.type !== 'interception') continue;
    const away = Math.max(0, one.word - draft.last, draft.first - other.word);
    if (away >= least) continue;
    least = away;
    best = draft;
  }
  return best;
}

/** The strike of a weapon that another draft tells of, announced by the weapon's own name. */
function strikeOf({ word, type }: Fired, draft: Draft): Draft {
  return {
    ...draft,
    type,
    first: word,
    last: word,
    weapon: type === 'drone-strike' ? 'drone' : 'missile',
    toll: [],
    trace: [...draft.trace, 'salvo'],
  };
}
