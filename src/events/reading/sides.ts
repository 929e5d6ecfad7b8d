import type { ReadingState } from '../draft';

/** The party that a party fights, where the lexicon knows of just two; '' when it cannot be told. */
export function otherSide(side: string, { document }: Pick<ReadingState, 'document'>): string {
  const sides = [...new Set(document.lexicon.persons.values())];
  if (sides.length !== 2 || !sides.includes(side)) return '';
  return sides.find((one) => one !== side) ?? '';
}
