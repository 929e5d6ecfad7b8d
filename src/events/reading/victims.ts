import type { Draft } from '../draft';
import type { Mention } from './actors';

/**
 * Whom a noun of harm tells of, of the actor inside of it and the one before: "151 occupiers were
 * neutralised", "three Ukrainian guardsmen are dead". Null when neither is harmed.
 */
export function harmedBy(draft: Draft, inside: Mention | null, before: Mention | null): Mention | null {
  if (draft.type !== 'casualties') return null;
  if (inside?.index === draft.first) return inside;
  return before && isSubjectOfBe(draft, before) ? before : null;
}

function isSubjectOfBe({ sentence: { words }, first }: Draft, { index }: Mention): boolean {
  return words.slice(index + 1, first).some(({ lower }) => /^(?:is|are|was|were|been|be)$/.test(lower));
}
