import type { Document } from '../recognize/document';
import type { Mention } from '../recognize/mention';
import { isOneOf } from '../recognize/word-test';
import type { Phrase } from './phrase';

/** Places of one stretch of front that are told of at most. */
const MOST = 12;
/** Words from one name of a stretch to the next, at most. */
const FURTHEST = 6;
/** Words between the town and the first place that say that something is there. */
const IS_LEAD = isOneOf('near in at around toward towards within into itself and areas area of the vicinity');
const IS_NEAR = isOneOf('near in at around toward towards within into');
/** Words between two places of one stretch. */
const IS_JOINT = isOneOf('and or as well near in at around toward towards within the village villages of');
/** Marks that end what a direction holds for. */
const ENDS = /[;.:!?()\n]/;

/**
 * The places for which a direction without a distance holds: "northwest of Lyman near Serednie and
 * Karpivka and toward Shandryholove; …". A campaign's assessment tells nearly all its villages so.
 */
export function toldAfter(
  document: Document,
  phrase: Phrase,
  mentions: readonly Mention[],
  at: number,
): readonly Mention[] {
  if (phrase.type !== 'direction' || phrase.bearing === undefined) return [];
  const told: Mention[] = [];
  let previous = mentions[at]!;
  for (let next = at + 1; next < mentions.length && told.length < MOST; next++) {
    const mention = mentions[next]!;
    if (!isLed(document, previous.last, mention.first, told.length === 0)) break;
    told.push(mention);
    previous = mention;
  }
  return told;
}

/** Whether nothing but the words of such a list stands between two names, and at first one that says "near". */
function isLed(document: Document, last: number, first: number, opening: boolean): boolean {
  if (first - last > FURTHEST || document.sentenceOf[last] !== document.sentenceOf[first]) return false;
  let near = false;
  for (let index = last; index < first; index++) {
    if (ENDS.test(document.textAfter(index))) return false;
    if (index === last) continue;
    if (!(opening ? IS_LEAD : IS_JOINT).at(document, index)) return false;
    near ||= IS_NEAR.at(document, index);
  }
  return near || (!opening && (first > last + 1 || document.gapAfter(last) === 'comma'));
}
