import { DISHES_BEFORE, EPONYMS_AFTER, OPENINGS } from '../../text/en/eponyms';
import { CAPITAL, type Document } from '../document';
import { isPossessive, type Mention } from '../mention';
import type { Refiner } from '../refiner';
import { isIn, isOneOf } from '../word-test';

/** How far, in tokens, a text about chess tells of it around an opening. */
const NEAR = 40;
const IS_OF_CHESS = isOneOf('chess bishop knight rook pawn pawns grandmaster checkmate castled gambit');
const IS_DISH = isIn(DISHES_BEFORE);
const IS_WARE = isIn(EPONYMS_AFTER);
const IS_OPENING = isIn(OPENINGS);

/** "Chicken Kyiv", "Brussels sprouts", "the Berlin Defence": something bears the name elsewhere. */
export const eponyms: Refiner = {
  name: 'eponyms',
  refine(mention, { document }) {
    if (mention.rejected || !mention.name || isPossessive(document, mention)) return;
    const before = document.gapAfter(mention.first - 1) === 'space' ? mention.first - 1 : -1;
    const after = document.gapAfter(mention.last) === 'space' ? mention.last + 1 : -1;
    const isDish = before >= 0 && IS_DISH.at(document, before);
    const isWare = after >= 0 && !document.has(after, CAPITAL) && IS_WARE.at(document, after);
    if (!isDish && !isWare && !isOpening(document, mention, after)) return;
    mention.rejected = true;
    mention.trace.push('eponyms');
  },
};

/** Only beside other words of chess: there is a Russian Defence Ministry. */
function isOpening(document: Document, mention: Mention, after: number): boolean {
  if (after < 0 || !document.has(after, CAPITAL) || !IS_OPENING.at(document, after)) return false;
  if (document.gapAfter(after) === 'space' && document.has(after + 1, CAPITAL)) return false;
  for (let index = mention.first - NEAR; index <= mention.last + NEAR; index++) {
    if (index !== after && IS_OF_CHESS.at(document, index)) return true;
  }
  return false;
}
