import { CAPITAL, type Document } from '../document';
import type { Mention } from '../mention';
import type { Refiner } from '../refiner';
import { fits, isOneOf } from '../word-test';

const IS_VESSEL = fits(
  /^(ship|frigate|cruiser|destroyer|corvette|submarine|vessel|tanker|ferry|yacht|boat|battleship|carrier|tug|freighter|icebreaker|minesweeper|warship|flagship)$/,
);
const IS_WARE = isOneOf('suite suites lounge room ballroom grill bistro burger cake sauce cocktail');
const NAMES = isOneOf('called named nicknamed dubbed codenamed');
const MAY_BEAR = fits(
  /^(dog|cat|horse|pony|boy|girl|son|daughter|mother|father|wife|husband|brother|sister|baby|child|poodle|puppy|kitten|man|woman|friend|soldier|restaurant|cafe|hotel|bar|pub|shop|film|movie|song|band|book|novel|company|firm|brand|cake|product|drink|operation|missile|drone|system|character)$/,
);
const IS = isOneOf('is was');
const IS_NAME = isOneOf('name sign');
const IS_OWNER = isOneOf('whose my your his her its our their the a');

/** "the frigate Sevastopol", "a dog called Kherson": something else bears the name. */
export const namesakes: Refiner = {
  name: 'namesakes',
  refine(mention, { document }) {
    if (mention.rejected || !mention.name || mention.name.demonym) return;
    if (bearsOnWares(document, mention)) {
      mention.rejected = true;
      mention.trace.push('namesakes');
    }
    if (document.gapAfter(mention.first - 1) !== 'space') return;
    const before = mention.first - 1;
    const names = NAMES.at(document, before);
    const named = names && MAY_BEAR.at(document, before - 1);
    const given =
      (IS.at(document, before) && IS_NAME.at(document, before - 1)) ||
      (names && IS.at(document, before - 1) && isSomebodys(document, before - 2));
    if (!IS_VESSEL.at(document, before) && !named && !given) return;
    mention.rejected = true;
    mention.trace.push('namesakes');
  },
};

/** "whose mother is called Florence", "her dog was named Sydney". */
function isSomebodys(document: Document, index: number): boolean {
  return MAY_BEAR.at(document, index) && IS_OWNER.at(document, index - 1);
}

/** "the Crimea Suite", "a Kyiv Cake": rooms and wares called after a place. */
function bearsOnWares(document: Document, mention: Mention): boolean {
  const next = mention.last + 1;
  return (
    document.gapAfter(mention.last) === 'space' && document.has(next, CAPITAL) && IS_WARE.at(document, next)
  );
}
