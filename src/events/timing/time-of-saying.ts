import type { EventDocument } from '../reading/document';
import type { Sentence } from '../reading/sentence';

/** What is done to footage, which only shows what has happened before. */
const PUBLISHED = /^(?:published|posted|released|shared|circulated|aired|issued)$/;

/** "officials said on Friday": when it was said, which only implies when it was. */
export function isTimeOfSaying({ words }: Sentence, at: number, { lexicon }: EventDocument): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 3); index--) {
    const { lower } = words[index]!;
    if (lexicon.attribution.say!.has(lower) || PUBLISHED.test(lower)) return true;
    if (/[,;:]/.test(words[index + 1]!.gap)) return false;
  }
  return false;
}
