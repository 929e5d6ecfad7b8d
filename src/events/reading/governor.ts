import type { EventDocument } from './document';
import type { Sentence } from './sentence';

/** What may stand before a mention and makes it no object. */
const NO_VERB = /^(?:and|or|with|without|by|than|as|like|after|since|before|about|despite|via|including)$/;

/** The preposition before a mention, looking past "the town of"; 'object' when a verb or noun stands there. */
export function governor({ words }: Sentence, at: number, { lexicon }: EventDocument): string {
  const { destinations, origins, fillers } = lexicon.places;
  for (let index = at - 1; index >= Math.max(0, at - 7); index--) {
    const { lower } = words[index]!;
    if (lower === 'of' || (!destinations!.has(lower) && fillers!.has(lower))) {
      if (lower === 'of' && !fillers!.has(words[index - 1]?.lower ?? '')) {
        // "from the roads of X"
        return words.slice(Math.max(0, index - 3), index - 1).some((word) => origins!.has(word.lower))
          ? 'from'
          : 'of';
      }
      continue;
    }
    if (origins!.has(lower)) return 'from';
    if (destinations!.has(lower)) return lower;
    return NO_VERB.test(lower) || /[,;:]/.test(words[index + 1]!.gap) ? '' : 'object';
  }
  return '';
}
