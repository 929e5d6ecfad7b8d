import { DIRECTION_ADJECTIVES } from '../../text/en/directions';
import { CAPITAL, type Document } from '../document';
import type { Refiner } from '../refiner';
import { fits, isOneOf, WordTest } from '../word-test';

const IS_GROUND = isOneOf(
  `city cities town towns village villages hamlet suburb suburbs enclave island islands coast coastline beach beaches
  shore shores port ports airport airports airbase airbases airfield airfields countryside province provinces county counties mountains
  valley desert waters airspace soil`,
);
/** Adjectives that may stand between: "a British seaside town". */
const IS_BETWEEN = new WordTest(
  (word) =>
    DIRECTION_ADJECTIVES.has(word) ||
    /^(coastal|seaside|border|industrial|mining|market|small|large|largest|second|third|major|ancient|historic|holy|remote|rural|mountain|resort|fishing|other|several|few|many|two|three|four|some|nearby)$/.test(
      word,
    ),
);
const LONGEST_BETWEEN = 2;
/** What "the" makes one that was named: "to capture the eastern Ukrainian city". */
const IS_ONE = isOneOf('city town village hamlet suburb enclave island port airport airbase airfield');
const IS_DEFINITE = isOneOf('the this that');
/** What follows a noun that ends its phrase. */
const GOES_ON = fits(
  /^(and|or|but|in|on|at|by|near|to|from|into|onto|along|around|across|with|for|that|which|who|where|when|while|after|before|since|during|as|is|are|was|were|has|have|had|will|would|can|could|may|might|than|last|this|overnight|early|late|yesterday|today|under|without|over)$/,
);

/**
 * "in a British city", "turtles that nest on Fijian beaches": the adjective of a country says where. Not so
 * where the place itself is named, "the English city of Leeds", or was, "the English city", nor where the
 * ground belongs to something else, "a Russian port authority".
 */
export const grounds: Refiner = {
  name: 'grounds',
  refine(mention, { document, mentions, at }) {
    if (mention.rejected || !mention.name?.demonym || mention.kind === 'literal') return;
    if (mention.trace.includes('hyphenated') || document.gapAfter(mention.last) !== 'space') return;
    const ground = groundAfter(document, mention.last + 1);
    if (ground < 0) return;
    if (IS_ONE.at(document, ground) && isDefinite(document, mention.first - 1)) return;
    const next = mentions[at + 1];
    if (next && !next.rejected && next.first <= ground) return;
    if (document.gapAfter(ground) === 'space' && !GOES_ON.at(document, ground + 1)) return;
    mention.kind = 'literal';
    mention.trace.push('grounds');
  },
};

/** Whether the phrase that goes on after a token began with an article of what is known. */
function isDefinite(document: Document, before: number): boolean {
  let at = before;
  while (IS_BETWEEN.at(document, at) && document.gapAfter(at) === 'space') at--;
  return IS_DEFINITE.at(document, at) && document.gapAfter(at) === 'space';
}

/** The noun of ground after an adjective of a country, over others; -1 for none. */
function groundAfter(document: Document, index: number): number {
  for (let at = index; at <= index + LONGEST_BETWEEN; at++) {
    if (document.has(at, CAPITAL)) return -1;
    if (IS_GROUND.at(document, at)) return at;
    if (!IS_BETWEEN.at(document, at) || document.gapAfter(at) !== 'space') return -1;
  }
  return -1;
}
