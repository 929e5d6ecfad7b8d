import type { EventDocument } from './document';
import type { Sentence } from './sentence';

/** Index of the resolution of a place, meant literally, in whose name a word of a sentence stands; -1 for none. */
export function placeAt({ words, resolutions }: Sentence, index: number, document: EventDocument): number {
  const word = words[index];
  if (!word) return -1;
  const { start } = word;
  return (
    resolutions.find((at) => {
      const named = document.resolutions[at]!;
      return named.kind === 'literal' && start >= named.start && start < named.end;
    }) ?? -1
  );
}
