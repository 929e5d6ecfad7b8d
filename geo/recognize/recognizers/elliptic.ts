import type { Gazetteer } from '../../types';
import { CAPITAL, type Document, HEADLINE } from '../document';
import { createMention, type Mention } from '../mention';
import { type NameEntry, nameOf } from '../name-entry';
import type { Recognizer } from '../recognizer';
import { isOneOf } from '../word-test';

const NAME = 'elliptic';
const IS_PART = isOneOf(
  'north south east west central northern southern eastern western upper lower northeast northwest southeast southwest',
);
const IS_AND = isOneOf('and or');

/** "North and South Korea", "Central or Eastern Europe": the first name is told by its first word. */
export const elliptic: Recognizer = {
  name: NAME,
  recognize(document, gazetteer, mentions) {
    const found: Mention[] = [];
    for (const mention of mentions) {
      const first = mention.first - 2;
      if (mention.last > mention.first && isLeftOut(document, mention, first, found.at(-1))) {
        const name = wholeName(document, gazetteer, first, mention);
        if (name) {
          // "Central" is a place by itself, too.
          if (found.at(-1)?.last === first) found.pop();
          found.push(createMention(document, NAME, first, first, name));
        }
      }
      found.push(mention);
    }
    return found;
  },
};

/** Whether two parts of one name stand before the rest of it, the first by itself. */
function isLeftOut(
  document: Document,
  { first }: Mention,
  part: number,
  before: Mention | undefined,
): boolean {
  if (part < 0 || !IS_PART.at(document, first) || !IS_AND.at(document, first - 1)) return false;
  if (!IS_PART.at(document, part) || !document.has(part, CAPITAL) || document.has(part, HEADLINE))
    return false;
  if (document.gapAfter(part) !== 'space' || document.gapAfter(first - 1) !== 'space') return false;
  return before === undefined || before.last < part || (before.first === part && before.last === part);
}

/** The name of the first word with the rest of the second name. */
function wholeName(
  document: Document,
  gazetteer: Gazetteer,
  part: number,
  mention: Mention,
): NameEntry | null {
  const words = [document.word(part)];
  for (let index = mention.first + 1; index <= mention.last; index++) words.push(document.word(index));
  return nameOf(gazetteer, words);
}
