import {
  AGENT_VERBS,
  AUXILIARIES,
  LOCATIVE_PREPOSITIONS,
  NEUTRAL_PREPOSITIONS,
  SUFFERED_VERBS,
} from '../../text/en/metonymy';
import { CAPITAL, type Document } from '../document';
import { isPossessive, type Mention } from '../mention';
import type { Refiner } from '../refiners';
import { isCountry, isGovernment } from '../standing';
import { headBefore } from './locatives';

const FURTHEST_VERB = 4;

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
    const verb = verbAfter(document, lastOfPair(document, mention, mentions[at + 1]));
    if (verb === 'suffers' || (verb === 'none' && !isBareSubject(document, mention))) return;
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

/** What the words after the name make of it. */
function verbAfter(document: Document, mention: Mention): 'acts' | 'suffers' | 'none' {
  let auxiliary = false;
  for (let index = mention.last; index < mention.last + FURTHEST_VERB; index++) {
    if (document.gapAfter(index) !== 'space') break;
    const word = document.word(index + 1);
    if (document.has(index + 1, CAPITAL)) break;
    if (SUFFERED_VERBS.has(word))
      return auxiliary || /^(fell|falls|lies|sits|stands)$/.test(word) ? 'suffers' : 'acts';
    if (word === 'came' || word === 'comes') return document.word(index + 2) === 'under' ? 'suffers' : 'acts';
    if (AUXILIARIES.has(word) || word.endsWith('ly')) auxiliary ||= AUXILIARIES.has(word);
    else if (AGENT_VERBS.has(word)) return 'acts';
    else return auxiliary ? 'acts' : 'none';
  }
  return auxiliary ? 'acts' : 'none';
}

/** A country that opens a clause before a relative: "Russia, which launched …". */
function isBareSubject(document: Document, mention: Mention): boolean {
  if (!isCountry(mention) || document.gapAfter(mention.last) !== 'comma') return false;
  return /^(which|who|whose)$/.test(document.word(mention.last + 1));
}
