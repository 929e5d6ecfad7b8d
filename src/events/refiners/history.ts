import type { TimeInterval } from '../../time/types';
import type { Draft, EventRefiner, ReadingState } from '../draft';
import type { Landmark } from '../lexicon/lexicon';
import type { EventDocument } from '../reading/document';

const DAY = 86_400_000;
/** What ended longer before publication than this is background, in days. */
const OLD_DAYS = 31;
/** What began longer ago than this is background even if it goes on, in days. */
const VERY_OLD_DAYS = 200;
/** A landmark this many days old or younger is still news, in days. */
const NEWS_DAYS = 14;

/** Marks background, and gives the great dated events the date that everybody knows. */
export const history: EventRefiner = {
  name: 'history',
  refine(draft, state) {
    const landmark = landmarkOf(draft, state);
    if (landmark) {
      const time = dayOf(landmark.date);
      return [{ ...draft, time, background: true, trace: [...draft.trace, `landmark:${landmark.name}`] }];
    }
    return [
      isBackground(draft, state) ? { ...draft, background: true, trace: [...draft.trace, 'history'] } : draft,
    ];
  },
};

function landmarkOf(draft: Draft, { document }: ReadingState): Landmark | null {
  if (!document.lexicon.landmarks.some(({ type }) => type === draft.type)) return null;
  const words = new Set(draft.sentence.words.map(({ lower }) => lower));
  for (const landmark of document.lexicon.landmarks) {
    if (landmark.type !== draft.type || !isNamed(landmark, draft, words, document)) continue;
    const date = Date.parse(landmark.date);
    const today = Date.parse(document.source.date);
    if (today - date < NEWS_DAYS * DAY) continue;
    const { time } = draft;
    const stated = time && time.certainty === 'stated' && time.start !== '';
    if (stated && !(Date.parse(time.start) <= date && date < Date.parse(time.end))) continue;
    return landmark;
  }
  return null;
}

/** Named in its own sentence, or anywhere in the text when the sentence names no other and calls it by its epithet. */
function isNamed(
  { places }: Landmark,
  { sentence, trigger }: Draft,
  words: ReadonlySet<string>,
  document: EventDocument,
): boolean {
  if (places.some((place) => words.has(place))) return true;
  return (
    trigger.elements.length > 1 &&
    sentence.index > 0 &&
    places.some((place) => document.vocabulary.has(place))
  );
}

function dayOf(date: string): TimeInterval {
  const start = Date.parse(date);
  const stamp = (time: number) => `${new Date(time).toISOString().slice(0, 19)}Z`;
  return { start: stamp(start), end: stamp(start + DAY), precision: 'day', certainty: 'implied' };
}

function isBackground({ time }: Draft, { document }: ReadingState): boolean {
  const today = Date.parse(document.source.date);
  if (!time || time.start === '' || Number.isNaN(today)) return false;
  return (
    Date.parse(time.end) < today - OLD_DAYS * DAY || Date.parse(time.start) < today - VERY_OLD_DAYS * DAY
  );
}
