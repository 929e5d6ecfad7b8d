import type { Mention } from './mention';

/** Mentions in order, with added ones, which are disjoint, in the place of all that share a token with them. */
export function supersede(mentions: readonly Mention[], added: readonly Mention[]): Mention[] {
  const ordered = [...added].sort((one, two) => one.first - two.first);
  const merged: Mention[] = [];
  let next = 0;
  for (const mention of mentions) {
    while (next < ordered.length && ordered[next]!.last < mention.first) merged.push(ordered[next++]!);
    const covered = next < ordered.length && ordered[next]!.first <= mention.last;
    if (!covered) merged.push(mention);
  }
  return merged.concat(ordered.slice(next));
}
