import type { Draft, ReadingState } from '../draft';
import { MARK } from '../lexicon/word-kinds';
import type { EventType } from '../types';
import type { EventDocument } from './document';
import type { Sentence } from './sentence';

/** Whether a sentence tells of play, trade or art, so that none of its words announces an event. */
export function isOfPeace(sentence: Sentence, document: EventDocument): boolean {
  return weighsPeace(sentence, document) || (document.isPeace && !isPlainWar(sentence, document));
}

/** In a text about a war "a hotel was hit", "customers lost power" and "the goal is Lyman" are of the war. */
function weighsPeace(sentence: Sentence, { isWar, lexicon }: EventDocument): boolean {
  if ((sentence.marks & MARK.peace) === 0) return false;
  let balance = 0;
  for (let index = 0; index < sentence.size; index++) {
    const kind = sentence.kindAt(index);
    const { lower } = kind;
    if (kind.peace) balance -= isWar && lexicon.classes.daily!.has(lower) ? 0 : 1;
    else if (kind.war) balance++;
  }
  return balance < 0;
}

/** In a text about a game only a sentence with two words of war and none of play is believed. */
function isPlainWar(sentence: Sentence, document: EventDocument): boolean {
  if ((sentence.marks & MARK.peace) !== 0 || (sentence.marks & MARK.war) === 0) return false;
  const { war } = document.lexicon.classes;
  const words = sentence.words.map(({ lower }) => lower);
  return new Set(words.filter((word) => war!.has(word))).size > 1;
}

/** What happens in peace too, so that in a text about something else only a weapon speaks for war: "rebuilt after the war". */
const PEACEFUL: readonly EventType[] = ['damage', 'evacuation', 'withdrawal', 'movement', 'fortification'];

/** What is known of a draft before anything else. */
type Announced = Pick<Draft, 'type' | 'trigger' | 'sentence' | 'first' | 'last'>;

/** Whether the text, or the words around the trigger, are about fighting. */
export function isWar(draft: Draft, { document }: ReadingState): boolean {
  return document.isWar || isWarAround(draft, document);
}

/** Sentences from which on a text tells what it is about, so that a sentence of it need not tell by itself. */
const TELLS_SUBJECT = 5;

/**
 * Whether an event is of a war at all: in a text long enough to be about one, and not about one, only where words
 * of war are in what announces it or around it. "The victim", "evacuated", "stopped" and "broke" are of any day.
 */
export function isOfWar(draft: Announced, document: EventDocument): boolean {
  if (document.isWar || document.sentences.length < TELLS_SUBJECT) return true;
  return isArmed(draft) || isWarAround(draft, document);
}

/** Whether the words that announce something name arms or fighting: "an air strike", "shelled". */
function isArmed({ type, sentence, first, last }: Announced): boolean {
  // Firms mine, and tanks and rockets break.
  if (PEACEFUL.includes(type)) return false;
  return sentence.find(MARK.war | MARK.weapon, first) <= last;
}

/** Whether the words around a trigger are about fighting, whatever the text is about. */
export function isWarAround(
  { type, trigger: { elements }, sentence, first, last }: Announced,
  document: EventDocument,
): boolean {
  if ((sentence.marks & MARK.peace) !== 0) return false;
  // Firemen, coastguards and firms have units, divisions and forces too.
  const words = document.sentences.length < TELLS_SUBJECT ? MARK.war | MARK.force : MARK.war;
  const telling = PEACEFUL.includes(type) ? MARK.weapon : words;
  let index = sentence.find(telling, 0);
  for (; index < sentence.size; index = sentence.find(telling, index + 1)) {
    const { lower } = sentence.kindAt(index);
    const own = index >= first && index <= last && elements.some(({ forms }) => forms.has(lower));
    if (!own) return true;
  }
  return isBetweenParties(sentence, document);
}

/** Whether {@link isWarAround} no trigger of a sentence, whatever it is. */
export function isQuiet({ marks }: Sentence): boolean {
  return (marks & MARK.peace) !== 0 || (marks & (MARK.war | MARK.force | MARK.weapon | MARK.side)) === 0;
}

/** "We" and "U.S." stand in texts of any kind. */
function isOfMany(side: string): boolean {
  return side === 'own' || side === 'United States';
}

/** A party to a war beside a place or another party: "Russia failed to capture Vuhledar". */
function isBetweenParties(sentence: Sentence, document: EventDocument): boolean {
  if ((sentence.marks & MARK.side) === 0) return false;
  const literal = sentence.resolutions
    .map((index) => document.resolutions[index]!)
    .filter(({ kind }) => kind === 'literal');
  const sides = new Set<string>();
  const isLong = document.sentences.length >= TELLS_SUBJECT;
  for (const { kind, start } of sentence.words) {
    // "opens in Kyiv": the town, not its government.
    const side = kind.actor?.side ?? '';
    if (isLong && isOfMany(side)) continue;
    if (side !== '' && !literal.some((place) => start >= place.start && start < place.end)) sides.add(side);
  }
  return sides.size > 1 || (sides.size === 1 && literal.length > 0);
}

/** A weapon in the sentence, or in the one before it in the same paragraph. */
export function hasMunition(sentence: Sentence, { document }: ReadingState): boolean {
  const before = document.sentences[sentence.index - 1];
  const marks = before?.paragraph === sentence.paragraph ? before.marks | sentence.marks : sentence.marks;
  return (marks & MARK.munition) !== 0;
}

/** Whether a sentence tells of a weapon that struck or went off, in a text that says little else of war. */
export function isBlow(sentence: Sentence, { document }: ReadingState): boolean {
  const { missile, drone, artillery } = document.lexicon.classes;
  const words = sentence.words.map(({ lower }) => lower);
  if (words.some((word) => missile!.has(word) || drone!.has(word) || artillery!.has(word))) return true;
  if (words.some((word, index) => /^strikes?$/.test(word) && words[index + 1] === 'on')) return true;
  return (
    words.some((word) => /^(?:explode[sd]?|detonate[sd]?)$/.test(word)) &&
    words.some((word) => /^(?:land)?mines?$|^(?:bombs?|grenades?|munitions?)$/.test(word))
  );
}
