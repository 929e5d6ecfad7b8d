import type { EventDocument } from '../reading/document';
import type { Sentence } from '../reading/sentence';
import { timesOf } from './document-times';

/** Whether a word opens its sentence, or comes right after the word that does; a heading or time stamp in the line does not count. */
export function isOpening(sentence: Sentence, at: number, document: EventDocument): boolean {
  if (at <= 1) return true;
  const end = timesOf(document).governorOf(sentence)?.words.end ?? 0;
  return end > sentence.start && at - sentence.wordAt(end) <= 1;
}
