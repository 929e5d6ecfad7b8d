import { fold } from './fold';

/** How single characters fold: most do so whatever stands beside them, and these can be looked for in bytes. */
export interface FoldedLetters {
  /** Characters that fold to a character, by the folded one; one that is not listed folds to itself alone. */
  readonly from: ReadonlyMap<string, readonly string[]>;
  /** 1 for each UTF-16 unit that may fold in another way beside others: marks, Σ, Hangul parts, surrogates. */
  readonly odd: Uint8Array;
}

/** Stretches of UTF-16 units in which some do not fold to themselves; the others are ideographs, syllables and surrogates. */
const FOLDING = [
  [0x20, 0x30ff],
  [0xa640, 0xabff],
  [0xe000, 0xffff],
] as const;

const BY_NEIGHBOURS = /[\p{M}Σ\u1100-\u11ff\ud7b0-\udfff\n]/u;

let known: FoldedLetters | null = null;

/** The table, made when first asked for. */
export function foldedLetters(): FoldedLetters {
  known ??= makeTable();
  return known;
}

function makeTable(): FoldedLetters {
  const letters = FOLDING.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index)),
  );
  const odd = new Uint8Array(0x10000).fill(1, 0xd7b0, 0xe000);
  const plain = letters.filter((letter) => !BY_NEIGHBOURS.test(letter));
  for (const letter of letters) odd[letter.charCodeAt(0)] = 1;
  for (const letter of plain) odd[letter.charCodeAt(0)] = 0;
  const from = new Map<string, string[]>();
  // In one go: folding each by itself takes ten times as long.
  fold(plain.join('\n'))
    .split('\n')
    .forEach((folded, index) => {
      const letter = plain[index]!;
      if (folded.length !== 1) odd[letter.charCodeAt(0)] = 1;
      else if (from.has(folded)) from.get(folded)!.push(letter);
      else from.set(folded, [letter]);
    });
  return { from, odd };
}
