import type { Document } from './document';
import type { Mention } from './mention';
import { isGovernment } from './standing';
import { isOneOf } from './word-test';

const IS_THE = isOneOf('the');
const IS_AND = isOneOf('and');

/** Names in one series, at most. */
const LONGEST = 8;

/**
 * Index of the last of a series of governments that begins at `at`: "Russia and China", "Ankara,
 * Riyadh and the Vatican". Commas alone make none ("In Moscow, Kyiv said"); `at` itself then.
 */
export function lastOfSeries(document: Document, mentions: readonly Mention[], at: number): number {
  for (let index = at + 1; index < Math.min(mentions.length, at + LONGEST); index++) {
    const next = mentions[index]!;
    const join = isGovernment(next) ? joinOf(document, mentions[index - 1]!, next) : 'none';
    if (join === 'and') return index;
    if (join === 'none') break;
  }
  return at;
}

/** How one name follows another: "A, B", "A and B", "A, and B", each perhaps with an article. */
function joinOf(document: Document, { last }: Mention, { first }: Mention): 'comma' | 'and' | 'none' {
  const before = IS_THE.at(document, first - 1) ? first - 2 : first - 1;
  if (before === last) return document.gapAfter(last) === 'comma' ? 'comma' : 'none';
  return before === last + 1 && IS_AND.at(document, before) ? 'and' : 'none';
}
