import { LOCATIVE_PREPOSITIONS, NEUTRAL_PREPOSITIONS, PLURAL_VERBS } from '../../text/en/metonymy';
import type { Document } from '../document';
import { isPossessive, type Mention } from '../mention';
import type { Refiner } from '../refiner';
import { lastOfSeries } from '../series';
import { isCountry, isGovernment } from '../standing';
import { roleAfter } from '../verb-after';
import { isIn, isOneOf, WordTest } from '../word-test';
import { headBefore } from './locatives';

/** After "in", "of" and the like the verb that follows has another subject. */
const PLACES = new WordTest(
  (word) => LOCATIVE_PREPOSITIONS.has(word) || NEUTRAL_PREPOSITIONS.has(word) || word === 'between',
);
const IS_PLURAL_VERB = isIn(PLURAL_VERBS);
const IS_RELATIVE = isOneOf('which who');
const IS_OBJECT = isOneOf('what');

/** "Kyiv said", "Moscow has sent", "Russia launched": a country or a capital as the one who acts. */
export const actors: Refiner = {
  name: 'actors',
  refine(mention, { document, mentions, at }) {
    if (mention.rejected || mention.kind === 'associative' || !isGovernment(mention)) return;
    if (isPossessive(document, mention) || PLACES.at(document, headBefore(document, mention))) return;
    if (followsActor(document, mentions, at)) {
      mention.kind = 'associative';
      mention.trace.push('actors');
      return;
    }
    const end = lastOfSeries(document, mentions, at);
    const subject = mentions[end]!;
    const last = opensRelative(document, subject) ? subject.last + 1 : subject.last;
    const propose = end > at && document.gapAfter(last) === 'space' && IS_PLURAL_VERB.at(document, last + 1);
    if (!propose && !acts(document, mention, last)) return;
    mention.kind = 'associative';
    mention.trace.push('actors');
  },
};

/** "Russia launched", and "what Ukraine seized in August", where the name is not what is seized. */
function acts(document: Document, mention: Mention, last: number): boolean {
  const role = roleAfter(document, last, isCountry(mention));
  if (role !== 'suffers') return role === 'acts';
  const before = mention.first - 1;
  return IS_OBJECT.at(document, before) && document.gapAfter(before) === 'space';
}

/** The others of a series go with the first. */
function followsActor(document: Document, mentions: readonly Mention[], at: number): boolean {
  const previous = mentions[at - 1];
  if (!previous?.trace.includes('actors')) return false;
  return lastOfSeries(document, mentions, at - 1) >= at;
}

/** "Russia, which launched …". */
function opensRelative(document: Document, subject: Mention): boolean {
  return document.gapAfter(subject.last) === 'comma' && IS_RELATIVE.at(document, subject.last + 1);
}
