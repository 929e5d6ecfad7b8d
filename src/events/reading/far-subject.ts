import type { Draft, ReadingState } from '../draft';
import { placeAt } from './place-at';

/** Words of a verb's own group, and of how long or how often, before it: "has for a week been pounded". */
const GROUP =
  /ly$|^(?:is|are|was|were|has|have|had|been|being|also|now|finally|then|already|since|for|a|the|past|last|two|three|several|days?|weeks?|months?|once|twice|again|\d+)$/;

/** Whether a place is the subject and stands before what is said of it between commas: "Kupiansk, the hub of the whole front, fell". */
export function hasFarSubject({ sentence, first }: Draft, { document }: ReadingState): boolean {
  const { words } = sentence;
  let verb = first;
  while (verb > 0 && !words[verb]!.gap.includes(',') && GROUP.test(words[verb - 1]!.lower)) verb--;
  if (!words[verb]!.gap.includes(',')) return false;
  for (let index = verb - 1; index > 0; index--) {
    if (!words[index]!.gap.includes(',')) continue;
    const { lower } = words[index - 1]!;
    if (document.lexicon.classes.settlement!.has(lower) || placeAt(sentence, index - 1, document) >= 0)
      return true;
  }
  return false;
}
