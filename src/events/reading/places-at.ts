import type { EventDocument } from './document';
import type { Sentence } from './sentence';

/** Whether a word of a sentence stands in the name of a place that is meant literally. */
export function placesAt({ words, resolutions }: Sentence, index: number, document: EventDocument): boolean {
  const { start } = words[index]!;
  return resolutions.some((at) => {
    const named = document.resolutions[at]!;
    return named.kind === 'literal' && start >= named.start && start < named.end;
  });
}
