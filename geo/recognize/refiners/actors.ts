import { LOCATIVE_PREPOSITIONS, NEUTRAL_PREPOSITIONS } from '../../text/en/metonymy';
import type { Document } from '../document';
import { isPossessive, type Mention } from '../mention';
import type { Refiner } from '../refiner';
import { isCountry, isGovernment } from '../standing';
import { roleAfter } from '../verb-after';
import { headBefore } from './locatives';

/** "Kyiv said", "Moscow has sent", "Russia launched": a country or a capital as the one who acts. */
export const actors: Refiner = {
  name: 'actors',
  refine(mention, { document, mentions, at }) {
    if (mention.rejected || mention.kind === 'associative' || !isGovernment(mention)) return;
    if (isPossessive(document, mention) || isPlaced(document, mention)) return;
    if (followsActor(document, mention, mentions[at - 1])) {
      mention.kind = 'associative';
      mention.trace.push('actors');
      return;
    }
    const subject = lastOfPair(document, mention, mentions[at + 1]);
    const last = opensRelative(document, subject) ? subject.last + 1 : subject.last;
    if (roleAfter(document, last, isCountry(mention)) !== 'acts') return;
    mention.kind = 'associative';
    mention.trace.push('actors');
  },
};

/** "Russia and China agreed": the verb comes after the second. */
function lastOfPair(document: Document, mention: Mention, next: Mention | undefined): Mention {
  if (!next || !isGovernment(next) || document.word(mention.last + 1) !== 'and') return mention;
  const second = document.word(mention.last + 2) === 'the' ? mention.last + 3 : mention.last + 2;
  return next.first === second ? next : mention;
}

/** The second of a pair goes with the first. */
function followsActor(document: Document, mention: Mention, previous: Mention | undefined): boolean {
  if (!previous?.trace.includes('actors')) return false;
  return lastOfPair(document, previous, mention) === mention;
}

/** After "in", "of" and the like the verb that follows has another subject. */
function isPlaced(document: Document, mention: Mention): boolean {
  const word = document.word(headBefore(document, mention));
  return LOCATIVE_PREPOSITIONS.has(word) || NEUTRAL_PREPOSITIONS.has(word) || word === 'between';
}

/** "Russia, which launched …". */
function opensRelative(document: Document, subject: Mention): boolean {
  return document.gapAfter(subject.last) === 'comma' && /^(which|who)$/.test(document.word(subject.last + 1));
}
