import type { Draft } from '../draft';

/** Ground that changes hands is told of when it is seen or owned up to, some days after. */
const GROUND: readonly string[] = ['advance', 'capture', 'withdrawal'];

/** Whether a draft tells of ground that was taken or left. */
export function isOfGround({ type }: Pick<Draft, 'type'>): boolean {
  return GROUND.includes(type);
}

/** "have captured", "is in other hands", "are gone": ground as it is now, whenever it came to that. */
export function isGroundNow(draft: Draft): boolean {
  if (!isOfGround(draft)) return false;
  const { first, last, sentence } = draft;
  const from = Math.max(0, first - 4);
  return sentence.words
    .slice(from, last + 1)
    .some(
      ({ lower }, index) =>
        /^(?:has|have|is|are|now)$/.test(lower) && sentence.clauses[from + index] === sentence.clauses[first],
    );
}
