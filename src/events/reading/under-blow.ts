import type { Resolution } from '../../../geo/types';
import type { Draft } from '../draft';
import type { EventDocument } from './document';

/** "attacks near A, and B came under fire": what comes under a blow stands right before. */
export function isUnderBlow(
  { sentence, first }: Draft,
  { end }: Resolution,
  { source }: EventDocument,
): boolean {
  const { words } = sentence;
  const until = words[first]!.start;
  if (end > until || until - end > 40) return false;
  return (
    /^\s+(?:again\s+|also\s+|itself\s+)?(?:has\s+|have\s+|had\s+)?(?:c[ao]mes?\s+under|suffered|endured)\b/.test(
      source.text.slice(end, end + 40),
    ) ||
    (/^c[ao]mes?$/.test(words[first]!.lower) && until - end <= 2)
  );
}
