import type { Draft } from '../draft';
import type { EventDocument } from '../reading/document';
import { carried } from './carried';
import type { DocumentTimes } from './document-times';
import type { Governed } from './governing';
import { isTimeOfSaying } from './time-of-saying';

const DAY = 86_400_000;
/** Longest that the counting of victims goes on after a blow, days. */
const LONGEST_DAYS = 4;

/**
 * "A missile hit a tower on Sunday night. Five people lost their lives, prosecutors said on Monday": a toll
 * is counted later than people came to harm. Where all that its own sentence dates is the counting, the
 * day of the blow that was told shortly before goes before it.
 */
export function toldAlready(
  draft: Draft,
  named: Governed,
  document: EventDocument,
  times: DocumentTimes,
): Governed {
  if (draft.type !== 'casualties' || !isOfCounting(draft, named, document)) return named;
  const before = carried(draft, document, times);
  if (!before) return named;
  const later = Date.parse(named.expression.interval.start) - Date.parse(before.interval.start);
  return later > 0 && later <= LONGEST_DAYS * DAY ? before : named;
}

/** "said on Monday", "as of noon", "by Tuesday 45 had been confirmed dead". */
function isOfCounting({ sentence }: Draft, { expression }: Governed, document: EventDocument): boolean {
  const at = sentence.wordAt(expression.start);
  return (
    isTimeOfSaying(sentence, at, document) ||
    /^(?:by|as\s+of)\b/i.test(expression.quote) ||
    /^(?:by|of)$/.test(sentence.words[at - 1]?.lower ?? '')
  );
}
