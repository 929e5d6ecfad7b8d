import type { Resolution } from '../../../geo/types';

/** "since Bakhmut", "as in Mariupol", "like Marinka before it", "the fate of Avdiivka", "a second Bakhmut". */
const COMPARED =
  /(?:\b(?:since|like|unlike|than(?:\s+in)?|as\s+(?:in|at|with|before\s+in)|just\s+as\s+in|similar\s+to|compared\s+(?:to|with)|reminiscent\s+of|the\s+fate\s+of|a\s+(?:second|new)|another|the\s+(?:next|second|new))|\bsince\s+the\s+(?:fall|capture|loss|battle)\s+(?:of|for))\s+(?:the\s+(?:city|town|village)\s+of\s+)?$/i;

/** Longest stretch of text that is looked at, UTF-16 code units. */
const LONGEST = 60;

/** Whether a place is only what another is held against, or a date: nothing of this is told to be there. */
export function isCompared({ start }: Resolution, text: string): boolean {
  return COMPARED.test(text.slice(Math.max(0, start - LONGEST), start));
}
