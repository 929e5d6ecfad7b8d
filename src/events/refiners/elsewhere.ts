import type { Draft, EventRefiner } from '../draft';
import { EVENT_TYPES } from '../event-types';
import type { EventDocument } from '../reading/document';
import type { Sentence } from '../reading/sentence';
import type { EventType } from '../types';

/** A storage tank and an armoured one are one word. */
const TANK = /^tanks?$/;

/** What only armies do that are there: elsewhere a team advances, a firm withdraws, an office moves. */
const GROUND: readonly EventType[] = [
  'assault',
  'repelled-assault',
  'clash',
  'advance',
  'capture',
  'liberation',
  'withdrawal',
  'movement',
];

/**
 * In a text about a war whose parties are known, what is told of a third country is no event of it
 * unless the sentence names a weapon, a force or a party: a fire in Odessa, Texas, a murder in Moscow,
 * Idaho. Far from the war there are other wars, with weapons of their own: there a party must be named in
 * the paragraph besides, and what has no place is of the war that the paragraph tells of. The armies
 * themselves fight nowhere else. A text of another war, which names neither party, is left alone.
 */
export const elsewhere: EventRefiner = {
  name: 'elsewhere',
  refine(draft, { document }) {
    if (draft.place === null) return isOfOtherWar(draft, document) ? [] : [draft];
    const { sides, around } = document.lexicon.holders;
    const country = countryOf(draft.place.resolution, document);
    if (country === '' || sides[country] !== undefined || !isOfKnownWar(document)) return [draft];
    if (GROUND.includes(draft.type)) return [];
    const isOurs =
      around.has(country) ||
      soFar(draft.sentence, document).some((sentence) => namesParty(sentence, document));
    return isOurs && isArmed(draft.sentence, document) ? [draft] : [];
  },
};

function countryOf(resolution: number, { resolutions }: EventDocument): string {
  return resolutions[resolution]!.place?.country ?? '';
}

/** Whether a sentence names a weapon, a force or a party. */
function isArmed({ words }: Sentence, { lexicon }: EventDocument): boolean {
  return words.some(
    ({ lower, kind }) =>
      !TANK.test(lower) &&
      (kind.weapon !== null ||
        lexicon.classes.force!.has(lower) ||
        (kind.actor !== null && kind.actor.side !== '')),
  );
}

/** Whether a sentence names a party to this war; Israel or NATO is none. */
function namesParty({ words }: Sentence, { lexicon }: EventDocument): boolean {
  const parties = Object.values(lexicon.holders.sides);
  return words.some(({ kind }) => kind.actor !== null && parties.includes(kind.actor.side));
}

/** Sentences of a paragraph that are looked back over at most, so that one without an end takes no long. */
const LOOK_BACK = 12;

/** The sentences of a paragraph up to one, that one the last. */
function soFar(sentence: Sentence, { sentences }: EventDocument): readonly Sentence[] {
  const farthest = Math.max(0, sentence.index - LOOK_BACK);
  let first = sentence.index;
  while (first > farthest && sentences[first - 1]!.paragraph === sentence.paragraph) first--;
  return sentences.slice(first, sentence.index + 1);
}

/** What happens where nobody says: fights, blows, and the harm they do. */
const UNPLACED = new Set(['ground', 'strikes', 'civilians']);

/** Whether a paragraph that puts an event nowhere has named far countries alone, and no party to the war. */
function isOfOtherWar({ type, sentence }: Draft, document: EventDocument): boolean {
  if (!UNPLACED.has(EVENT_TYPES[type].family) || !isOfKnownWar(document)) return false;
  const { sides, around } = document.lexicon.holders;
  const paragraph = soFar(sentence, document);
  const countries = paragraph
    .flatMap(({ resolutions }) => resolutions)
    .map((index) => ({ country: countryOf(index, document), kind: document.resolutions[index]!.kind }))
    .filter(({ country }) => country !== '');
  const isFar = (country: string): boolean => sides[country] === undefined && !around.has(country);
  return (
    countries.some(({ kind }) => kind === 'literal') &&
    countries.every(({ country }) => isFar(country)) &&
    !paragraph.some((one) => namesParty(one, document))
  );
}

const known = new WeakMap<EventDocument, boolean>();

/** Whether a text names a place of a party's country. */
function isOfKnownWar(document: EventDocument): boolean {
  let named = known.get(document);
  if (named === undefined) {
    const { sides } = document.lexicon.holders;
    named = document.resolutions.some(({ place }) => place !== null && sides[place.country] !== undefined);
    known.set(document, named);
  }
  return named;
}
