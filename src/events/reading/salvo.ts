import type { WordSets } from '../lexicon/known-words';
import type { EventType } from '../types';
import type { Sentence } from './sentence';

/** Weapons that are fired in numbers, and the strike that each makes. */
const KINDS = [
  ['missile', 'missile-strike'],
  ['drone', 'drone-strike'],
] as const satisfies readonly (readonly [string, EventType])[];

/** So many of one weapon: the word that names it and the strike it makes. */
export interface Fired {
  readonly word: number;
  readonly type: EventType;
  /** Whether a number stands before it. */
  readonly counted: boolean;
}

const NUMBER =
  /^\d|(?:teen|ty)$|^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|scores|number)$/;

/** Words from a number to the weapon it counts: "31 Kh-101 cruise missiles". */
const COUNT_REACH = 4;
/** What ends the look back for a number: another phrase begins there. */
const ENDS = /^(?:and|with|by|in|at|on|from|after|before|when|of)$/;

/** The weapons of a sentence that are fired in numbers, in order. */
export function firedIn({ words }: Sentence, classes: WordSets): readonly Fired[] {
  return words.flatMap(({ lower }, word) => {
    const kind = KINDS.find(([name]) => classes[name]!.has(lower));
    if (!kind || !/s$/.test(lower)) return [];
    return [{ word, type: kind[1], counted: isCounted(words, word) }];
  });
}

function isCounted(words: Sentence['words'], word: number): boolean {
  for (let index = word - 1; index >= Math.max(0, word - COUNT_REACH); index--) {
    const { lower } = words[index]!;
    if (NUMBER.test(lower)) return true;
    if (ENDS.test(lower) && !(lower === 'of' && NUMBER.test(words[index - 1]?.lower ?? ''))) return false;
  }
  return false;
}

/** Words between one weapon and the next of a salvo, at most: "and a similar number of". */
const JOIN_REACH = 7;

/**
 * Whether a weapon goes on with a salvo that another opens: "70 missiles and 110 drones", "88 missiles
 * with 63 drones", each counted.
 */
export function areOneSalvo({ words }: Sentence, one: Fired, other: Fired): boolean {
  if (one.type === other.type || !one.counted || !other.counted) return false;
  if (other.word - one.word > JOIN_REACH) return false;
  const between = words.slice(one.word + 1, other.word + 1);
  if (between.some(({ gap }) => /[.;:()]/.test(gap))) return false;
  const joined = between.findIndex(({ lower }) => /^(?:and|with|plus|alongside)$/.test(lower));
  return joined >= 0 && joined <= 3 && !between.some(({ lower }) => VERBS.test(lower));
}

/** With a verb between them each weapon does something of its own. */
const VERBS = /ed$|^(?:hit|struck|shot|fell|was|were|is|are|had|has|have|it|they|the)$/;
