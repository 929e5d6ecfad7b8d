import type { Lexicon } from './lexicon/lexicon';
import { MARK } from './lexicon/word-kinds';
import type { Sentence } from './reading/sentence';

/** The second words that a sentence holds of triggers whose words stand apart, by their numbers; of the last sentence asked for alone. */
export interface Held {
  /** The sentence that last held each; so nothing has to be cleared for the next. */
  seconds: Uint32Array;
  sentence: number;
}

const lastHeld: Held = { seconds: new Uint32Array(0), sentence: 0 };

/** The second words that a sentence holds; good until the next sentence is asked for. */
export function secondsIn(sentence: Sentence, { secondCount }: Lexicon): Held {
  if (lastHeld.seconds.length < secondCount) lastHeld.seconds = new Uint32Array(secondCount);
  const { seconds } = lastHeld;
  const own = ++lastHeld.sentence;
  let index = sentence.find(MARK.second, 0);
  for (; index < sentence.size; index = sentence.find(MARK.second, index + 1))
    for (const number of sentence.kindAt(index).apart) seconds[number] = own;
  return lastHeld;
}
