import type { Resolution } from '../../../geo/types';
import type { Draft } from '../draft';
import type { EventType } from '../types';
import type { EventDocument } from './document';

/** What befalls somebody on his way, which the ends of his journey say nothing of. */
const BEFALLS: readonly EventType[] = [
  'shelling',
  'missile-strike',
  'air-strike',
  'drone-strike',
  'explosion',
  'interception',
  'casualties',
  'damage',
];

/** What is on its way, up to the name of where it came from or goes. */
const JOURNEY =
  /\b(?:en route|on (?:its|the|his|her|their) way|bound|heading|headed|travell?ing|driving|sailing|flying|fleeing|(?:train|bus|minibus|ferry|flight|ship|tanker|freighter|vessel|convoy|column|car|cars|truck|trucks|lorry|ambulance)(?: (?:carrying|with) [\p{Ll} ]{2,30})?)\s+(?:back\s+)?(?:from\s+(?:[^,;.:]{2,40}\s)?)?(?:to|for|from|towards?)\s+(?:the\s+)?(?:(?:city|town|village|port)\s+of\s+)?$/u;
/** Longest stretch of text that is looked at, UTF-16 code units. */
const LONGEST = 110;

/** "A tanker en route from X to Y was damaged off Z": X and Y are not where. */
export function isOnItsWay(
  { type, sentence }: Draft,
  { start }: Resolution,
  { source }: EventDocument,
): boolean {
  if (!BEFALLS.includes(type)) return false;
  return JOURNEY.test(source.text.slice(Math.max(sentence.start, start - LONGEST), start));
}
