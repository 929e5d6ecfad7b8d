import { foldedLetters } from './folded-letters';

/**
 * Finds a folded word in UTF-8 that is not folded, a byte a step: the next state by state × 256 +
 * byte, from state 0 until {@link FOUND}.
 */
export type WordAutomaton = Uint16Array;

/** The state in which the word has been found. */
export const FOUND = 1;

/**
 * Bytes that spell the letters of a word, as a tree: what each byte leads to from a node, another
 * node or, as −1 − letter, the end of a letter. Node 0 is the beginning.
 */
type Spellings = readonly ReadonlyMap<number, number>[];

/**
 * Builds the automaton of a word that is folded and not empty, of a thousand letters at most: the
 * number of a state has 16 bits. A state is how many letters have been found in a row, and the node
 * that the bytes of the next have come to (Knuth, Morris and Pratt's over letters in bytes).
 */
export function wordAutomaton(word: string): WordAutomaton {
  const alphabet = [...new Set(word)];
  const letters = Array.from(word, (letter) => alphabet.indexOf(letter));
  const spellings = spellingsOf(alphabet);
  const after = letterSteps(letters);
  // States by letters found × nodes + node, and the other way round; state 1 is the end.
  const numbers = new Map<number, number>([
    [0, 0],
    [letters.length * spellings.length, FOUND],
  ]);
  const states = [...numbers.keys()];
  const next: Uint16Array[] = [];
  for (let state = 0; state < states.length; state++) {
    const steps = new Uint16Array(256);
    next.push(steps);
    const found = Math.floor(states[state]! / spellings.length);
    if (found === letters.length) continue;
    for (const [byte, to] of spellings[states[state]! % spellings.length]!) {
      const reached = to < 0 ? after(found, -1 - to) * spellings.length : found * spellings.length + to;
      if (!numbers.has(reached)) numbers.set(reached, states.push(reached) - 1);
      steps[byte] = numbers.get(reached)!;
    }
  }
  const whole = new Uint16Array(next.length * 256);
  for (const [state, steps] of next.entries()) whole.set(steps, state * 256);
  return whole;
}

function spellingsOf(alphabet: readonly string[]): Spellings {
  const encoder = new TextEncoder();
  const nodes = [new Map<number, number>()];
  alphabet.forEach((letter, index) => {
    for (const spelling of foldedLetters().from.get(letter) ?? [letter]) {
      const bytes = encoder.encode(spelling);
      let node = nodes[0]!;
      for (const byte of bytes.subarray(0, -1)) {
        if (!node.has(byte)) node.set(byte, nodes.push(new Map()) - 1);
        node = nodes[node.get(byte)!]!;
      }
      node.set(bytes.at(-1)!, -1 - index);
    }
  });
  return nodes;
}

/** How many letters are found in a row when so many were and another letter comes. */
function letterSteps(letters: readonly number[]): (found: number, letter: number) => number {
  // For each length found, the longest shorter one that is a beginning of the word as well.
  const shorter = [0, 0];
  const step = (found: number, letter: number): number => {
    let length = found;
    while (length > 0 && letters[length] !== letter) length = shorter[length]!;
    return letters[length] === letter ? length + 1 : 0;
  };
  for (let length = 1; length < letters.length; length++) {
    shorter.push(step(shorter[length]!, letters[length]!));
  }
  return step;
}
