import type { Mention } from './mention';

/** Mentions in order, with added ones in the place of all that share a token with them. */
export function supersede(mentions: readonly Mention[], added: readonly Mention[]): Mention[] {
  const kept = mentions.filter(
    ({ first, last }) => !added.some((one) => first <= one.last && last >= one.first),
  );
  return [...kept, ...added].sort((one, two) => one.first - two.first);
}
