import type { Draft, ReadingState } from '../draft';
import { findActors, type Mention } from './actors';

/** How many words into the sentence a trigger may stand whose subject is the "they" at its head. */
const THEY_REACH = 8;

/** "They also stormed A": whoever the sentence before spoke of first. */
export function theyOf({ sentence, first }: Draft, { document }: ReadingState): Mention | null {
  if (sentence.words[0]!.lower !== 'they' || first > THEY_REACH) return null;
  const before = document.sentences[sentence.index - 1];
  if (!before || before.paragraph !== sentence.paragraph) return null;
  const subject = findActors(before, document.lexicon).find(
    ({ preposition, possessor }) => preposition === '' && !possessor,
  );
  return subject && !subject.civil ? subject : null;
}
