import { CAPITAL, type Document } from '../document';
import type { Mention } from '../mention';
import type { Refiner } from '../refiner';

const VESSELS =
  /^(ship|frigate|cruiser|destroyer|corvette|submarine|vessel|tanker|ferry|yacht|boat|battleship|carrier|tug|freighter|icebreaker|minesweeper|warship|flagship)$/;
const WARES = /^(suite|suites|lounge|room|ballroom|grill|bistro|burger|cake|sauce|cocktail)$/;
const NAMING = /^(called|named|nicknamed|dubbed|codenamed)$/;
const BEARERS =
  /^(dog|cat|horse|pony|boy|girl|son|daughter|mother|father|wife|husband|brother|sister|baby|child|poodle|puppy|kitten|man|woman|friend|soldier|restaurant|cafe|hotel|bar|pub|shop|film|movie|song|band|book|novel|company|firm|brand|cake|product|drink|operation|missile|drone|system|character)$/;

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
    const before = document.word(mention.first - 1);
    const named = NAMING.test(before) && BEARERS.test(document.word(mention.first - 2));
    const given =
      (/^(is|was)$/.test(before) && /^(name|sign)$/.test(document.word(mention.first - 2))) ||
      (NAMING.test(before) &&
        /^(is|was)$/.test(document.word(mention.first - 2)) &&
        isSomebodys(document, mention.first - 3));
    if (!VESSELS.test(before) && !named && !given) return;
    mention.rejected = true;
    mention.trace.push('namesakes');
  },
};

/** "whose mother is called Florence", "her dog was named Sydney". */
function isSomebodys(document: Document, index: number): boolean {
  return (
    BEARERS.test(document.word(index)) &&
    /^(whose|my|your|his|her|its|our|their|the|a)$/.test(document.word(index - 1))
  );
}

/** "the Crimea Suite", "a Kyiv Cake": rooms and wares called after a place. */
function bearsOnWares(document: Document, mention: Mention): boolean {
  const next = mention.last + 1;
  return (
    document.gapAfter(mention.last) === 'space' &&
    document.has(next, CAPITAL) &&
    WARES.test(document.word(next))
  );
}
