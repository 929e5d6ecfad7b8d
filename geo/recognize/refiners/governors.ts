import { CAPITAL, type Document } from '../document';
import type { Mention } from '../mention';
import { NameTest } from '../name-sort';
import type { Refiner } from '../refiner';
import { isBareIn, isOneOf } from '../word-test';

const GOVERNORS = new Set(['governor', 'governors', 'gov', 'governorship', 'gubernatorial']);
const IS_GOVERNOR = isBareIn(GOVERNORS);
const IS_STATEHOUSE = isOneOf('legislature assemblyman assemblywoman');
const IS_OF = isOneOf('of');
/** A city and the region that it is in have one name. */
const IS_BOTH = new NameTest(({ bearers }) => {
  const regions = bearers
    .filter(({ place }) => place.featureCode === 'ADM1')
    .map(({ place }) => place.admin1);
  return bearers.some(({ place }) => place.featureClass === 'P' && regions.includes(place.admin1));
});

/** "New York Governor Smith", "the governor of New York": states have governors, cities have mayors. */
export const governors: Refiner = {
  name: 'governors',
  refine(mention, { document }) {
    if (mention.rejected || mention.wants || !IS_BOTH.of(mention.name)) return;
    if (!isGoverned(document, mention)) return;
    mention.wants = { featureClass: 'A', featureCode: 'ADM1' };
    mention.trace.push('governors');
  },
};

function isGoverned(document: Document, { first, last }: Mention): boolean {
  const after = last + 1;
  if (document.gapAfter(last) === 'space') {
    if (IS_GOVERNOR.at(document, after)) return true;
    if (document.has(after, CAPITAL) && IS_STATEHOUSE.at(document, after)) return true;
  }
  return IS_OF.at(document, first - 1) && IS_GOVERNOR.at(document, first - 2);
}
