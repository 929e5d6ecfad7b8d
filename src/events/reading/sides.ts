import type { ReadingState } from '../draft';
import type { Lexicon } from '../lexicon/lexicon';

/** The party that a party fights, where the lexicon knows of just two; '' when it cannot be told. */
export function otherSide(side: string, { document }: Pick<ReadingState, 'document'>): string {
  const sides = sidesOf(document.lexicon);
  if (sides.length !== 2 || !sides.includes(side)) return '';
  return sides[0] === side ? sides[1]! : sides[0]!;
}

/** Asked for each draft several times, and the same for all. */
const cache = new WeakMap<Lexicon, readonly string[]>();

function sidesOf(lexicon: Lexicon): readonly string[] {
  const known = cache.get(lexicon);
  if (known) return known;
  const sides = [...new Set(lexicon.persons.values())];
  cache.set(lexicon, sides);
  return sides;
}
