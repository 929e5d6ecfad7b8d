import type { EventClaim } from '../types';

/** What tells whether two claims come from sources that do not draw on one another. */
export type Voice = Pick<EventClaim, 'polarity' | 'status' | 'attribution' | 'party' | 'quote' | 'sourceId'>;

/** Speakers without a name who stand for nobody but themselves. */
const PEOPLE =
  /\b(?:residents?|witness(?:es)?|locals?|villagers?|survivors?|journalists?|reporters?|analysts?|experts?|monitors?|families|doctors?|medics)\b/i;

/** Sentences at least so long that are the same word for word are one report, UTF-16 code units. */
const LONG_QUOTE = 40;

/**
 * Whether two claims support each other: by different parties, by different speakers of whom no two
 * may be of one party, or by different outlets in their own voice. An outlet does not support whom it
 * quotes, an echo ("Reuters reported") not the outlet that it echoes, and a sentence taken over word
 * for word not itself.
 */
export function areIndependent(a: Voice, b: Voice): boolean {
  if (a.party !== '' && b.party !== '') return a.party !== b.party;
  if (echoes(a, b) || echoes(b, a)) return false;
  if (a.attribution !== '' && b.attribution !== '')
    return !isOneSpeaker(a.attribution, b.attribution) && isKnown(a) && isKnown(b);
  if (a.sourceId === b.sourceId) return false;
  return a.quote.length < LONG_QUOTE || plain(a.quote) !== plain(b.quote);
}

/** "Officials" of whom nobody says whose they are may be of the other's party. */
function isKnown({ attribution, party }: Voice): boolean {
  return party !== '' || /\p{Lu}/u.test(attribution) || PEOPLE.test(attribution);
}

/** "Syniehubov" is "Oleh Syniehubov": all words of the one stand in the other. */
function isOneSpeaker(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  return one.every((word) => other.includes(word)) || other.every((word) => one.includes(word));
}

/** Whether a claim is attributed to the other's outlet. */
function echoes({ attribution }: Voice, { sourceId }: Voice): boolean {
  const [speaker, outlet] = [wordsOf(attribution), wordsOf(sourceId)];
  return speaker.length > 0 && speaker.every((word) => outlet.includes(word));
}

const IDLE = new Set(['the', 'a', 'an', 'of', 'in', 'for', 'and', 'news', 'agency']);

function wordsOf(name: string): readonly string[] {
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !IDLE.has(word));
}

function plain(quote: string): string {
  return quote.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
}
