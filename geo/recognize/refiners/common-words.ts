import { COMMON_WORDS } from '../../text/en/common-words';
import { FIRST_NAMES } from '../../text/en/first-names';
import { ALL_CAPITALS, HEADLINE, INITIAL } from '../document';
import type { Mention } from '../mention';
import { NameSort, NameTest } from '../name-sort';
import type { Refiner } from '../refiner';

/** Log-odds against a place by how common the word is: unknown, uncommon, common, everyday. */
const AGAINST = [0, 1, 2.2, 3.5];
/** The same where the capital tells nothing: at the start of a sentence, in a headline. */
const AGAINST_INITIAL = [0, 2.5, 5, 9];

/** Words that name a part, an office or a direction rather than one of the places called so. */
const GENERIC = new Set(
  `south north east west northern southern eastern western central centre center capital federal upper lower
  northeast northwest southeast southwest university college home island islands river lake bay city town
  village union national international republic province state county district region coast valley`.split(
    /\s+/,
  ),
);
const IS_GENERIC = new NameTest(({ key }) => GENERIC.has(key));
const IS_GIVEN_NAME = new NameTest(({ key }) => FIRST_NAMES.has(key));
/** How common the least common of a name's words is. */
const RANK = new NameSort(({ words }) =>
  words.reduce((rank, word) => Math.min(rank, COMMON_WORDS.get(word) ?? 0), AGAINST.length),
);
/** From this prominence a place is better known than the people of its name. */
const KNOWN_PLACE = 12.5;

/** "Most", "Nice", "Reading": ordinary words that are places somewhere. */
export const commonWords: Refiner = {
  name: 'common-words',
  refine(mention, { document }) {
    if (!mention.name || mention.wants || mention.name.demonym) return;
    // The White House and Capitol Hill are written of as such.
    if (mention.name.best.featureCode === 'ADMF' && mention.first !== mention.last) return;
    const { words } = mention.name;
    if (IS_GENERIC.of(mention.name)) mention.rejected = true;
    // "US" and "UK" in capitals are no words.
    if (mention.name.key.length <= 3 && document.has(mention.first, ALL_CAPITALS)) return;
    const rank = RANK.of(mention.name);
    if (rank === 0) {
      weighGivenName(mention, document.has(mention.first, INITIAL));
      return;
    }
    const blind = document.has(mention.first, INITIAL) || document.has(mention.first, HEADLINE);
    const against = (blind && words.length === 1 ? AGAINST_INITIAL : AGAINST)[rank] ?? 0;
    mention.belief -= words.length > 1 ? against / 2 : against;
    mention.trace.push('common-words');
  },
};

/** A bare "Barry" or "David" is rather somebody than somewhere. */
function weighGivenName(mention: Mention, initial: boolean): void {
  if (mention.first !== mention.last || (mention.name?.prominence ?? 0) > KNOWN_PLACE) return;
  if (!IS_GIVEN_NAME.of(mention.name)) return;
  mention.belief -= initial ? 3.5 : 2.5;
  mention.trace.push('common-words');
}
