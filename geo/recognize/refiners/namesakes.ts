import type { Refiner } from '../refiners';

const VESSELS =
  /^(ship|frigate|cruiser|destroyer|corvette|submarine|vessel|tanker|ferry|yacht|boat|battleship|carrier|tug|freighter|icebreaker|minesweeper|warship|flagship)$/;
const NAMING = /^(called|named|nicknamed|dubbed|codenamed)$/;
const BEARERS =
  /^(dog|cat|horse|pony|boy|girl|son|daughter|baby|man|woman|friend|soldier|restaurant|cafe|hotel|bar|pub|shop|film|movie|song|band|book|novel|company|firm|brand|cake|product|drink|operation|missile|drone|system|character)$/;

/** "the frigate Sevastopol", "a dog called Kherson": something else bears the name. */
export const namesakes: Refiner = {
  name: 'namesakes',
  refine(mention, { document }) {
    if (mention.rejected || !mention.name || mention.name.demonym) return;
    if (document.gapAfter(mention.first - 1) !== 'space') return;
    const before = document.word(mention.first - 1);
    const named = NAMING.test(before) && BEARERS.test(document.word(mention.first - 2));
    const given = before === 'is' && document.word(mention.first - 2) === 'name';
    if (!VESSELS.test(before) && !named && !given) return;
    mention.rejected = true;
    mention.trace.push('namesakes');
  },
};
