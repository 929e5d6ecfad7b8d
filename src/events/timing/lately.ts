import type { TimeInterval } from '../../time/types';
import type { Draft } from '../draft';
import type { EventDocument } from '../reading/document';
import { timesOf } from './document-times';

const DAY = 86_400_000;
/** Days that a text covers which tells nothing of them: that of publication and the one before. */
const UNTOLD_DAYS = 2;
/** Days of preparation: that of publication and the week before. */
const PREPARED_DAYS = 8;

/** What is got ready over days and told of when it is there: "two battalions have been sent". */
const PREPARED: readonly string[] = ['fortification', 'reinforcement', 'movement', 'evacuation'];

/** The week up to publication, for what has been prepared and no day is told of; null for all else. */
export function lately(draft: Draft, document: EventDocument): TimeInterval | null {
  const { undated } = timesOf(document).frame;
  const [start, end] = [Date.parse(undated.start), Date.parse(undated.end)];
  // A bulletin and a review have days of their own.
  if (end - start !== UNTOLD_DAYS * DAY || !isPrepared(draft)) return null;
  const from = `${new Date(end - PREPARED_DAYS * DAY).toISOString().slice(0, 19)}Z`;
  return { ...undated, start: from, precision: 'week' };
}

function isPrepared({ type, sentence: { words, clauses }, first }: Draft): boolean {
  if (!PREPARED.includes(type)) return false;
  const from = Math.max(0, first - 4);
  return words
    .slice(from, first + 1)
    .some(({ lower }, index) => /^(?:has|have)$/.test(lower) && clauses[from + index] === clauses[first]);
}
