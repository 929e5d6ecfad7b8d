import type { Gazetteer } from '../../types';
import { CAPITAL, type Document } from '../document';
import { createMention, type Mention } from '../mention';
import { nameOf } from '../name-entry';
import type { Recognizer } from '../recognizer';
import { SoughtWords } from '../sought-words';

const NAME = 'lowercase-country';
/** Ukrainian offices and channels write the enemy's name with a small letter on purpose. */
const SMALL = new Set("russia russia's russia’s russian russians".split(' '));
const IS_SMALL = new SoughtWords((word, _, flags) => SMALL.has(word) && (flags & CAPITAL) === 0);
const POSSESSIVE = /['’]s$/;

/** "the russian federation", "russian occupiers": the one country that reports write without its capital. */
export const lowercaseCountry: Recognizer = {
  name: NAME,
  recognize(document, gazetteer, mentions) {
    const found: Mention[] = [];
    for (const at of document.sought) {
      if (!IS_SMALL.at(document, at)) continue;
      const mention = read(document, gazetteer, at);
      if (mention) found.push(mention);
    }
    if (found.length === 0) return [...mentions];
    return [...mentions, ...found].sort((one, two) => one.first - two.first);
  },
};

function read(document: Document, gazetteer: Gazetteer, at: number): Mention | null {
  const word = document.word(at);
  const bare = word.replace(POSSESSIVE, '');
  const name = nameOf(gazetteer, [bare]);
  if (!name) return null;
  const mention = createMention(
    document,
    NAME,
    at,
    at,
    name,
    document.ends[at]! - (word.length - bare.length),
  );
  mention.belief = 2;
  return mention;
}
