import { DIRECTION_ADJECTIVES } from '../../text/en/directions';
import { KIND_WORDS } from '../../text/en/features';
import { LOCATIVE_PREPOSITIONS, NEUTRAL_PREPOSITIONS } from '../../text/en/metonymy';
import type { Document } from '../document';
import { isPossessive, type Mention } from '../mention';
import type { Refiner } from '../refiner';
import { bestPlace } from '../standing';

const FUNCTION_WORDS =
  /^(and|or|but|is|was|has|had|will|would|at|in|near|to|from|into|onto|on|by|with|for|that|which|as|where|when|after|before|between|could|can|may|north|south|east|west|toward|towards|using|under)$/;

/** "in Kyiv", "the village of Robotyne", "Bakhmut, Donetsk Oblast": words that call for a place. */
export const locatives: Refiner = {
  name: 'locatives',
  refine(mention, { document, mentions, at }) {
    if (mention.rejected) return;
    const before = headBefore(document, mention);
    if (LOCATIVE_PREPOSITIONS.has(document.word(before))) {
      mention.belief += 2;
      mention.trace.push('locatives');
    } else if (NEUTRAL_PREPOSITIONS.has(document.word(before))) {
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

/** The token before the name, its article and adjectives of direction. */
export function headBefore(document: Document, mention: Mention): number {
  let index = mention.first - 1;
  while (document.gapAfter(index) !== 'paragraph' && isSkipped(document.word(index))) index--;
  return index;
}

function isSkipped(word: string): boolean {
  return (
    word === 'the' ||
    word === 'nearby' ||
    word === 'occupied' ||
    word === 'downtown' ||
    word === 'central' ||
    DIRECTION_ADJECTIVES.has(word)
  );
}

/** "the village of X", "the town X", "the Ukrainian city of X". */
function kindBefore(document: Document, mention: Mention): Mention['wants'] | null {
  const before = mention.first - 1;
  if (document.gapAfter(before) !== 'space') return null;
  const head = document.word(before) === 'of' ? before - 1 : before;
  if (document.has(head, 1) || document.gapAfter(head) !== 'space') return null;
  const word = document.word(head);
  // A bare "state X" or "country X" before a name is more often the subject than the kind.
  if (
    head === before &&
    !/^(village|town|city|settlement|hamlet|capital|river|lake|island|peninsula)$/.test(word)
  )
    return null;
  return KIND_WORDS.get(word) ?? null;
}

/** "eastern Donetsk" is rather a part of the oblast than of the city. */
function isPartOfRegion(document: Document, mention: Mention): boolean {
  if (!DIRECTION_ADJECTIVES.has(document.word(mention.first - 1))) return false;
  const best = bestPlace(mention);
  return (
    best?.featureClass === 'P' &&
    best.featureCode === 'PPLA' &&
    document.gapAfter(mention.first - 1) === 'space'
  );
}

/** "the Dnipro" is the river, "Dnipro" the city; "the Dnipro mayor" is the city's again. */
function isRiver(document: Document, mention: Mention): boolean {
  if (document.word(mention.first - 1) !== 'the' || bestPlace(mention)?.featureClass !== 'P') return false;
  if (waters(mention).length === 0) return false;
  const gap = document.gapAfter(mention.last);
  if (gap === 'hyphen') return false;
  if (isPossessive(document, mention))
    return [1, 2].some((step) =>
      /^(bank|banks|shore|shores|mouth|delta|waters|bed)$/.test(document.word(mention.last + step)),
    );
  const next = document.word(mention.last + 1);
  return gap !== 'space' || FUNCTION_WORDS.test(next) || (next.length > 4 && next.endsWith('ed'));
}

function waters(mention: Mention): number[] {
  return (mention.name?.bearers ?? [])
    .filter(({ place }) => place.featureClass === 'H')
    .map(({ index }) => index);
}
