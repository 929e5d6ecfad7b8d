import type { Draft, ReadingState } from '../draft';
import type { EventType } from '../types';
import { findActors } from './actors';
import type { EventDocument } from './document';
import type { Word } from './words';

const BLOWS: readonly EventType[] = ['shelling', 'missile-strike', 'air-strike', 'drone-strike'];

/** Arms of a service that strike from afar, as bulletins call them without a nation. */
const ARM =
  /\b(?:aviation|air force|(?:missile|rocket) (?:forces|troops|units)|artillery(?:men| units| forces)|unmanned systems|attack drones|navy)\b/;

/** What only a foe's army has, and a blow at it is told of with pride. */
const TROOPS = /\b(?:manpower|brigades?|formations?|command posts?|control points?|mercenaries|hardware)\b/;

/** "The air force delivered nine strikes": who strikes is an arm, and no nation stands beside it. */
export function hasArmSubject({ type, sentence, first, last }: Draft): boolean {
  if (!BLOWS.includes(type)) return false;
  const { words } = sentence;
  return ARM.test(joined(words.slice(0, last + 1))) && !/\bby\b/.test(joined(words.slice(first, last + 4)));
}

/**
 * Whether a party's own bulletin tells of its own blow: its arms strike, or troops are hit that nobody
 * calls "our". Asked of blows of which nobody says whose they are.
 */
export function isOwnBlow(draft: Draft, { document }: ReadingState): boolean {
  const { type, sentence, party, trace } = draft;
  if (!BLOWS.includes(type) || party === '' || !trace.includes('house')) return false;
  const all = joined(sentence.words);
  if (/\b(?:our|us|civilians?|residents?)\b/.test(all)) return false;
  const others = findActors(sentence, document.lexicon).filter(
    ({ side }) => side !== '' && side !== party && side !== 'own',
  );
  if (others.some(({ index }) => index < draft.first)) return false;
  if (others.length === 0 && TROOPS.test(all)) return true;
  // "Aviation dropped bombs on Zolochiv": nobody bombs a town of his own.
  return hasArmSubject(draft) && !isHeldBy(party, draft, document);
}

/** Whether the place of an event was a party's on its day. */
function isHeldBy(
  party: string,
  { place, time }: Draft,
  { lexicon, resolutions, source }: EventDocument,
): boolean {
  const named = place && resolutions[place.resolution]?.place;
  if (!named) return false;
  const day = time?.start.slice(0, 10) || source.date;
  return lexicon.holders.holderOf({ ...named, lat: place.lat, lon: place.lon }, day) === party;
}

function joined(words: readonly Word[]): string {
  return words.map(({ lower }) => lower).join(' ');
}
