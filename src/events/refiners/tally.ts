import type { Draft, EventRefiner } from '../draft';

const ALL_ALONG =
  /\bsince the (?:beginning|start|onset|outset|first days?) of (?:the |its |their |russia's )?(?:[\w-]+ ){0,3}(?:war|invasion|operation|aggression)\b|\bsince the (?:[\w-]+ ){0,4}(?:war|invasion|operation|aggression) (?:began|begun|started)\b/i;

/** How far into a sentence the words stand that make it a tally, UTF-16 code units. */
const OPENING = 110;

/**
 * "In total, since the beginning of the operation, 479 aircraft have been destroyed": a tally of the whole
 * war is no event of the day, unless it names where.
 */
export const tally: EventRefiner = {
  name: 'tally',
  refine(draft, { document }) {
    if (draft.trace.includes('place:named')) return [draft];
    return isTally(draft, document.source.text) ? [] : [draft];
  },
};

function isTally({ sentence: { start, end }, type }: Draft, text: string): boolean {
  if (type === 'invasion') return false;
  const match = ALL_ALONG.exec(text.slice(start, end));
  return match !== null && match.index < OPENING;
}
