import type { Shape } from './lexicon/inflect';
import type { Lexicon } from './lexicon/lexicon';
import type { Sentence } from './reading/sentence';

const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'its',
  'their',
  'his',
  'her',
  'our',
  'no',
  'any',
  'some',
  'more',
  'new',
  'fresh',
  'heavy',
  'massive',
  'several',
  'many',
  'all',
  'each',
  'every',
  'another',
  'of',
  'in',
  'after',
  'during',
  'by',
  'from',
  'with',
  'under',
  'for',
  'against',
  'deadly',
  'fierce',
  'repeated',
  'constant',
  'relentless',
  'major',
  'large',
  'latest',
  'recent',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'dozens',
  'multiple',
  'air',
  'ground',
  'winter',
  'spring',
  'confirmed',
  'unconfirmed',
  'marginal',
  'limited',
  'significant',
  'unsuccessful',
  'successful',
]);
const BEFORE_VERB = new Set([
  'to',
  'they',
  'we',
  'who',
  'which',
  'he',
  'it',
  'she',
  'i',
  'you',
  'not',
  'then',
  'also',
  'had',
  'has',
  'have',
  'having',
]);
const PREPOSITIONS = new Set([
  'on',
  'against',
  'near',
  'in',
  'by',
  'from',
  'of',
  'at',
  'over',
  'and',
  'or',
  'across',
  'around',
  'along',
  'was',
  'were',
  'is',
  'are',
  'has',
  'had',
  'have',
]);

/** Whether a word that may be verb or noun is a verb where it stands. */
export function isVerbHere(
  shapes: readonly Shape[],
  { words }: Sentence,
  first: number,
  last: number,
  lexicon: Lexicon,
): boolean {
  const isVerb = shapes.some((shape) => shape !== 'noun' && shape !== 'word');
  const isNoun = shapes.includes('noun') || shapes.every((shape) => shape === 'word');
  if (!isVerb) return false;
  const before = words[first - 1];
  if (!before) return !isNoun || !PREPOSITIONS.has(words[last + 1]?.lower ?? '');
  if (shapes.includes('past') && !isNoun) return true;
  if (shapes.includes('ing')) return isNoun ? lexicon.polarity.be!.has(before.lower) : true;
  if (BEFORE_VERB.has(before.lower) || lexicon.polarity.modals!.has(before.lower)) return true;
  if (before.possessive || DETERMINERS.has(before.lower) || /^\d/.test(before.lower)) return false;
  if (!isNoun) return true;
  const actor = lexicon.actors.get(before.lower);
  // "Russian attacks" is a noun, "Russia attacks" and "troops attack" are verbs.
  if (actor && /(?:an|ian|ish|ese|i)$/.test(before.lower)) return false;
  if (actor || lexicon.classes.force!.has(before.lower))
    return !PREPOSITIONS.has(words[last + 1]?.lower ?? '');
  return false;
}

/** Active or passive: a past form after "was", or before "by", has its subject done to. */
export function voiceOf(
  shapes: readonly Shape[],
  { words, clauses }: Sentence,
  first: number,
  last: number,
  lexicon: Lexicon,
): 'active' | 'passive' {
  if (!shapes.includes('past')) {
    return words[first - 1]?.lower === 'being' ? 'passive' : 'active';
  }
  for (let index = first - 1; index >= Math.max(0, first - 4); index--) {
    const { lower } = words[index]!;
    if (clauses[index] !== clauses[first]) break;
    if (lexicon.polarity.be!.has(lower)) return 'passive';
    if (
      !/ly$|^(?:also|not|still|all|been|later|first|again|reportedly|completely|partially|have|has|had)$/.test(
        lower,
      )
    )
      break;
  }
  if (words[last + 1]?.lower === 'by') return 'passive';
  return isReduced(words, first, last) || isJoined(words, first, last, lexicon) ? 'passive' : 'active';
}

/** Verbs that always have an object: without one their subject is it ("20 drones destroyed over Kyiv"). */
const TRANSITIVE =
  /^(?:destroyed|damaged|captured|seized|liberated|recaptured|retaken|occupied|taken|killed|wounded|injured|evacuated|intercepted|downed|shelled|bombed|bombarded|lost|freed|wrecked|encircled|surrounded|entered|stormed|overrun|cleared|surrendered|abandoned|ceded|conquered|reclaimed|regained|deoccupied|repelled|repulsed|deployed|blown|hit|struck)$/;

/** What may follow such a verb in the passive. */
const AFTER =
  /^(?:near|in|at|over|after|on|for|during|again|overnight|from|today|yesterday|twice|since|above|around|outside|with)$/;

/** Of these, those that go without an object too: "were surrounded and surrendered". */
const ALSO_ALONE = /^(?:surrendered|deployed|entered|lost|shelled|hit|struck|blown)$/;

/** How far back the "was" may stand that two verbs share, words. */
const SHARED_BACK = 14;

/** "was occupied in May and freed in October": the second verb shares the "was" of the first. */
function isJoined(words: Sentence['words'], first: number, last: number, { polarity }: Lexicon): boolean {
  const verb = words[first]!.lower;
  if (first !== last || !TRANSITIVE.test(verb) || ALSO_ALONE.test(verb) || !isFree(words[last + 1]))
    return false;
  let and = first - 1;
  while (/^(?:then|later|finally|soon|again|\w+ly)$/.test(words[and]?.lower ?? '')) and--;
  if (!/^(?:and|then|but)$/.test(words[and]?.lower ?? '')) return false;
  for (let index = and - 1; index > Math.max(0, and - SHARED_BACK); index--) {
    const { lower, gap } = words[index]!;
    if (/[;:.]/.test(gap) || /^(?:who|which|that|they|he|she|it|we|has|have)$/.test(lower)) return false;
    if (polarity.be!.has(words[index - 1]!.lower) && /(?:ed|en|t|n|wn)$/.test(lower)) return true;
  }
  return false;
}

/** Whether no object can follow: the phrase ends, or a preposition goes on. */
function isFree(next: Sentence['words'][number] | undefined): boolean {
  return !next || /[,;:.!?—–()]/.test(next.gap) || AFTER.test(next.lower);
}

/** "Piatykhatky taken.", "Volnovakha shelled again", "a group destroyed near the border": a passive without its "was". */
function isReduced(words: Sentence['words'], first: number, last: number): boolean {
  if (first !== last || first === 0 || !TRANSITIVE.test(words[first]!.lower)) return false;
  const before = words[first - 1]!;
  if (
    /^(?:have|has|had|having|to|and|who|which|that|they|he|she|it|we|also|then|forces|troops|army)$/.test(
      before.lower,
    )
  )
    return false;
  if (!isFree(words[last + 1])) return false;
  // "Missiles hit near the port" has its object left out; a place has none to leave out.
  if (!/^(?:hit|struck|bombed|shelled)$/.test(words[first]!.lower))
    return before.kind.actor === null || before.kind.actor.civil;
  return /^\p{Lu}/u.test(before.text) && before.kind.actor === null;
}
