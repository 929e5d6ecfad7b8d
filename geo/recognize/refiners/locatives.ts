import { DIRECTION_ADJECTIVES } from '../../text/en/directions';
import { KIND_WORDS } from '../../text/en/features';
import { LOCATIVE_PREPOSITIONS, NEUTRAL_PREPOSITIONS } from '../../text/en/metonymy';
import { CAPITAL, type Document } from '../document';
import { isPossessive, type Mention } from '../mention';
import { NameTest } from '../name-sort';
import type { Refiner } from '../refiner';
import { isIn, isOneOf, WordTest } from '../word-test';

const FUNCTION_WORDS =
  /^(and|or|but|is|was|has|had|will|would|at|in|near|to|from|into|onto|on|by|with|for|that|which|as|where|when|after|before|between|could|can|may|north|south|east|west|toward|towards|using|under)$/;
/** Gaps over which no word governs a name: "two villages captured, Kyiv says". */
const PARTS: ReadonlySet<string> = new Set(['paragraph', 'stop', 'comma']);
const IS_LOCATIVE = isIn(LOCATIVE_PREPOSITIONS);
const IS_NEUTRAL = isIn(NEUTRAL_PREPOSITIONS);
const IS_DIRECTION = isIn(DIRECTION_ADJECTIVES);
const IS_SKIPPED = new WordTest(
  (word) =>
    /^(the|nearby|neighbou?ring|occupied|downtown|central)$/.test(word) || DIRECTION_ADJECTIVES.has(word),
);
const IS_THE = isOneOf('the');
const IS_OF = isOneOf('of');
const IS_OUT = isOneOf('out');
const IS_KIND = isIn(KIND_WORDS);
/** A bare "state X" or "country X" before a name is more often the subject than the kind. */
const IS_PLAIN_KIND = isOneOf('village town city settlement hamlet capital river lake island peninsula');
const IS_BANK = isOneOf('bank banks shore shores mouth delta waters bed');
/** What follows the name of a river rather than an adjective made of a city's. */
const GOES_ON = new WordTest((word) => FUNCTION_WORDS.test(word) || (word.length > 4 && word.endsWith('ed')));
const IS_SEAT = new NameTest(({ best }) => best.featureClass === 'P' && best.featureCode === 'PPLA');
/** A town of which a water bears the name too. */
const IS_TOWN_AND_WATER = new NameTest(
  ({ best, bearers }) => best.featureClass === 'P' && bearers.some(({ place }) => place.featureClass === 'H'),
);

/** "in Kyiv", "the village of Robotyne", "Bakhmut, Donetsk Oblast": words that call for a place. */
export const locatives: Refiner = {
  name: 'locatives',
  refine(mention, { document, mentions, at }) {
    if (mention.rejected) return;
    const before = headBefore(document, mention);
    if (IS_LOCATIVE.at(document, before) || isOutOf(document, before)) {
      mention.belief += 2;
      mention.trace.push('locatives');
    } else if (IS_NEUTRAL.at(document, before)) {
      mention.belief += 0.5;
    }
    const kind = kindBefore(document, mention);
    if (kind && !mention.wants) {
      mention.wants = kind;
      mention.belief += 2.5;
      mention.trace.push('locatives');
    }
    if (!mention.wants && isPartOfRegion(document, mention))
      mention.wants = { featureClass: 'A', featureCode: 'ADM1' };
    if (!mention.wants && isRiver(document, mention)) {
      mention.wants = { featureClass: 'H' };
      mention.candidates = waters(mention);
    }
    const next = mentions[at + 1];
    const contained = next && next.first === mention.last + 1 && document.gapAfter(mention.last) === 'comma';
    if (contained && /^(ADM1|PCL.*)$/.test(next.name?.best.featureCode ?? 'ADM1')) mention.belief += 1.5;
  },
};

/** "out of Malta". */
function isOutOf(document: Document, index: number): boolean {
  return IS_OF.at(document, index) && IS_OUT.at(document, index - 1);
}

/** The token before the name, its article and adjectives of direction; -1 where a stop or a comma parts it from them. */
export function headBefore(document: Document, mention: Mention): number {
  let index = mention.first - 1;
  while (!PARTS.has(document.gapAfter(index)) && IS_SKIPPED.at(document, index)) index--;
  return PARTS.has(document.gapAfter(index)) ? -1 : index;
}

/** "the village of X", "the town X", "the Ukrainian city of X". */
function kindBefore(document: Document, mention: Mention): Mention['wants'] | null {
  const before = mention.first - 1;
  if (document.gapAfter(before) !== 'space') return null;
  const head = IS_OF.at(document, before) ? before - 1 : before;
  const isKind = head === before ? IS_PLAIN_KIND.at(document, head) : IS_KIND.at(document, head);
  if (!isKind || document.has(head, CAPITAL) || document.gapAfter(head) !== 'space') return null;
  return KIND_WORDS.get(document.word(head)) ?? null;
}

/** "eastern Donetsk" is rather a part of the oblast than of the city. */
function isPartOfRegion(document: Document, mention: Mention): boolean {
  const before = mention.first - 1;
  if (!IS_DIRECTION.at(document, before) || document.gapAfter(before) !== 'space') return false;
  return IS_SEAT.of(mention.name);
}

/** "the Dnipro" is the river, "Dnipro" the city; "the Dnipro mayor" is the city's again. */
function isRiver(document: Document, mention: Mention): boolean {
  if (!IS_THE.at(document, mention.first - 1) || !IS_TOWN_AND_WATER.of(mention.name)) return false;
  const gap = document.gapAfter(mention.last);
  if (gap === 'hyphen') return false;
  if (isPossessive(document, mention))
    return IS_BANK.at(document, mention.last + 1) || IS_BANK.at(document, mention.last + 2);
  return gap !== 'space' || GOES_ON.at(document, mention.last + 1);
}

function waters(mention: Mention): number[] {
  return (mention.name?.bearers ?? [])
    .filter(({ place }) => place.featureClass === 'H')
    .map(({ index }) => index);
}
