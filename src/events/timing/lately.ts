import type { TimeInterval } from '../../time/types';
import type { Draft } from '../draft';
import type { EventDocument } from '../reading/document';
import { timesOf } from './document-times';
import { isOfGround } from './ground';

const DAY = 86_400_000;
/** Days that a text covers which tells nothing of them: that of publication and the one before. */
const UNTOLD_DAYS = 2;
/** Days of preparation: that of publication and the week before. */
const PREPARED_DAYS = 8;

/** What is got ready over days and told of when it is there: "two battalions have been sent". */
const PREPARED: readonly string[] = ['fortification', 'reinforcement', 'movement', 'evacuation'];

/** Days of what is told to be recent. */
const RECENT_DAYS = 5;
/** What footage shows of a day or more before. */
const GAINS: readonly string[] = ['advance', 'capture', 'liberation'];
/** Days of ground that changed hands: that of publication and the three before. */
const GROUND_DAYS = 4;
/** What is seen under way and goes on for days: trenches are dug, columns move up. */
const GOING_ON: readonly string[] = ['fortification', 'movement'];

/**
 * The days up to publication of what no day is told of: a week for what has been prepared, some days
 * for what is recent, for works and columns, and for ground taken or left; null for all else.
 */
export function lately(draft: Draft, document: EventDocument): TimeInterval | null {
  const { frame, isAssessment } = timesOf(document);
  const { undated } = frame;
  const [start, end] = [Date.parse(undated.start), Date.parse(undated.end)];
  // A bulletin and a review have days of their own.
  if (end - start !== UNTOLD_DAYS * DAY) return null;
  // An assessment is of its day.
  const isOfDays = !isAssessment && (isGround(draft) || isGoingOn(draft));
  const days = isPrepared(draft) ? PREPARED_DAYS : isRecent(draft) ? RECENT_DAYS : isOfDays ? GROUND_DAYS : 0;
  if (days === 0) return null;
  const from = `${new Date(end - days * DAY).toISOString().slice(0, 19)}Z`;
  return { ...undated, start: from, precision: 'week' };
}

/** "recently advanced", and what footage of it shows in the same sentence. */
function isRecent({ type, sentence: { words }, first, last }: Draft): boolean {
  const from = GAINS.includes(type) ? 0 : Math.max(0, first - 3);
  return words.slice(from, last + 3).some(({ lower }) => lower === 'recently' || lower === 'lately');
}

/** What opens a text, its heading or its lead, is the news of the day. */
function isGround(draft: Draft): boolean {
  return isOfGround(draft) && draft.sentence.paragraph > 0;
}

/** "Are digging", "are being dug", "trenches near A", and not "dug trenches". */
function isGoingOn({ type, voice, sentence: { words }, first, last }: Draft): boolean {
  if (!GOING_ON.includes(type)) return false;
  return (
    voice === 'noun' ||
    words
      .slice(Math.max(0, first - 2), last + 1)
      .some(({ lower }) => /^(?:is|are|being|been)$|\p{Ll}{3}ing$/u.test(lower))
  );
}

function isPrepared({ type, sentence: { words, clauses }, first, last }: Draft): boolean {
  if (!PREPARED.includes(type)) return false;
  const from = Math.max(0, first - 4);
  return words
    .slice(from, last + 1)
    .some(({ lower }, index) => /^(?:has|have)$/.test(lower) && clauses[from + index] === clauses[first]);
}
