import type { Draft, ReadingState } from '../draft';
import type { EventDocument } from './document';
import type { Sentence } from './sentence';
import type { Word } from './words';

/** Whether troops or a party stand within eight words before a trigger. */
export function hasForceBefore(draft: Draft, { document }: ReadingState): boolean {
  const { words } = draft.sentence;
  // "Russian forces took A and B and closed in on C": a second verb has the subject of the first.
  const joined = /^(?:and|then|but)$/.test(words[draft.first - 1]?.lower ?? '');
  return words
    .slice(joined ? 0 : Math.max(0, draft.first - 8), draft.first)
    .some((word) => isForce(word, document));
}

/**
 * Whether troops or a party stand anywhere before a trigger in its sentence, or in the sentence before
 * it that a "they" takes up: "Marines landed at dawn. They worked their way into the village."
 */
export function hasForceEarlier({ sentence, first }: Draft, { document }: ReadingState): boolean {
  const { words } = sentence;
  const own = words.slice(0, first);
  if (own.some((word, index) => isForce(word, document) || isGroup(words, index))) return true;
  if (!own.some(({ lower }) => lower === 'they')) return false;
  const before = document.sentences[sentence.index - 1];
  return before?.paragraph === sentence.paragraph && before.words.some((word) => isForce(word, document));
}

/** Troops of some kind, or a party to the war. */
function isForce({ lower, kind }: Word, { lexicon }: EventDocument): boolean {
  return lexicon.classes.force!.has(lower) || (kind.actor !== null && !kind.actor.civil);
}

/** "small groups", "assault groups", not "rights groups". */
function isGroup(words: Sentence['words'], index: number): boolean {
  return (
    /^groups?$/.test(words[index]!.lower) &&
    /^(?:small|assault|storm|infantry|sabotage|reconnaissance|enemy|raiding|landing|armou?red|motorcycle|infiltration|russian|ukrainian)$/.test(
      words[index - 1]?.lower ?? '',
    )
  );
}

/** Whether troops or a party stand within six words after a trigger. */
export function hasForceAfter(draft: Draft, { document }: ReadingState): boolean {
  return draft.sentence.words.slice(draft.last + 1, draft.last + 7).some((word) => isForce(word, document));
}

/** Troops of some kind right before the verb, in its clause. */
export function hasForceSubject(
  { sentence: { words, clauses }, first }: Draft,
  { document }: ReadingState,
): boolean {
  for (let index = first - 1; index >= Math.max(0, first - 5); index--) {
    if (clauses[index] !== clauses[first]) break;
    const { lower } = words[index]!;
    if (document.lexicon.classes.force!.has(lower) || isGroup(words, index)) return true;
    // "his men had left"
    if (lower === 'men' && /^(?:his|their|our|its)$/.test(words[index - 1]?.lower ?? '')) return true;
  }
  // "we drove them out of A and recovered B": a second verb has the subject of the first.
  if (words[first - 1]?.lower === 'and' && words.slice(0, first).some((word) => isForce(word, document)))
    return true;
  return (
    isParty(words[first - 1]) ||
    isTheyOfForce(words, first, document) ||
    (/^(?:have|has|had|also|then|finally)$/.test(words[first - 1]?.lower ?? '') && isParty(words[first - 2]))
  );
}

/** "the occupiers …: eleven times they went forward": who "they" are was told before in the sentence. */
function isTheyOfForce(words: Sentence['words'], first: number, document: EventDocument): boolean {
  const at = /^(?:have|has|had)$/.test(words[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  const pronoun = words[at]?.lower;
  // "Kyiv confirms that it has left": a party, and no troops, is an "it".
  if (pronoun === 'it') return words.slice(0, at).some((word) => isParty(word));
  return pronoun === 'they' && words.slice(0, at).some((word) => isForce(word, document));
}

/** "Russians leave", "Ukraine left", not "the Russian left". */
function isParty(word: Word | undefined): boolean {
  const actor = word?.kind.actor;
  return !!actor && !actor.civil && actor.side !== '' && !/an$/.test(word!.lower);
}
