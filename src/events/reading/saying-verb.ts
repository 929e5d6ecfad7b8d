import type { Span } from '../../../geo/types';
import type { ReadingState } from '../draft';
import type { Lexicon } from '../lexicon/lexicon';
import type { Speech } from './act-of-saying';
import { endOfClaim, isNounHere, isPassive, isTelling, saysBoth, saysMore } from './saying';
import type { Sentence } from './sentence';
import { backward, forward, nameOf, opensSpeech, type Subject } from './speech-subject';
import type { Word } from './words';

/** Verbs by which a party owns up to what the other has done. */
const ADMITS = /^(?:acknowledg|admit|conce[dp])/;
const ACCUSES = /^(?:accus|blam)/;

/**
 * What a verb of saying says, and who: "X said that …", "…, said X", "according to X", "declared free by
 * X", "X put the toll at …". `earlier` are the acts of saying before it in its sentence. Null when it is
 * no such verb here, or nobody is named.
 */
export function saidAt(
  sentence: Sentence,
  verb: number,
  state: ReadingState,
  earlier: readonly Speech[],
): Speech | null {
  const { lexicon } = state.document;
  const { words } = sentence;
  const { lower, kind } = words[verb]!;
  const manner = ACCUSES.test(lower) ? 'accuses' : ADMITS.test(lower) ? 'admits' : '';
  const claims = lexicon.attribution.claim!.has(lower) || manner === 'accuses' || isPurported(words, verb);
  const rest = { claims, manner, verb, carried: false } as const;
  if (lower === 'according')
    return words[verb + 1]?.lower === 'to'
      ? saidAfter(sentence, verb + 2, words.length - 1, state, rest)
      : null;
  if (kind.say ? isNounHere(sentence, verb, lexicon) : !isTelling(sentence, verb)) return null;
  if (isPassive(sentence, verb, lexicon)) return passive(sentence, verb, state, rest);
  // "spoke of A and said that B": who says it is who said the first.
  const same = isSecond(sentence, verb, lexicon) ? earlier.findLast(({ carried }) => !carried) : undefined;
  if (same) {
    const { name, party, speaker } = same;
    return { name, party, ...rest, from: verb + 1, to: words.length - 1, speaker };
  }
  if (/[,”"»!?]/.test(words[verb]!.gap) && isInverted(sentence, verb, lexicon))
    return saidAfter(sentence, verb + 1, verb - 1, state, rest);
  const subject = backward(sentence, verb, lexicon);
  return subject && saidBy(subject, sentence, state, rest);
}

/** What the verb itself tells of an act of saying. */
type Rest = Pick<Speech, 'claims' | 'manner' | 'verb' | 'carried'>;

/** "amplified footage purporting to show": who shows it vouches for it, and nobody else. */
function isPurported(words: readonly Word[], verb: number): boolean {
  return words.slice(verb + 1, verb + 6).some(({ lower }) => /^(?:purport|alleged)/.test(lower));
}

/** "according to X", "…, said X": who speaks begins at a word, and all up to another is said. */
function saidAfter(
  sentence: Sentence,
  from: number,
  to: number,
  state: ReadingState,
  rest: Rest,
): Speech | null {
  const subject = forward(sentence, from, state.document.lexicon);
  const found = nameOf(subject, sentence, state);
  return found && { ...found, ...rest, from: 0, to, speaker: spanOf(sentence.words, subject) };
}

/** "X said that …", "…, X said": who speaks stands before the verb. */
function saidBy(subject: Subject, sentence: Sentence, state: ReadingState, rest: Rest): Speech | null {
  const found = nameOf(subject, sentence, state);
  if (!found) return null;
  const { words } = sentence;
  const { verb } = rest;
  const start = subject.opens ?? subject.start;
  const speaker = spanOf(words, subject);
  // A comma or a closing quotation mark before the speaker: what was said stands before.
  const inverted =
    start > 0 &&
    /[,”"»!?]/.test(words[start]!.gap) &&
    !/^\s*[,]?\s*[“"«]/.test(words[verb + 1]?.gap ?? '') &&
    !opensSpeech(words[start]!.lower) &&
    !saysMore(sentence, verb);
  if (!inverted) return { ...found, ...rest, from: verb + 1, to: endOfClaim(sentence, start, verb), speaker };
  // "…," X said, adding that …: both sides are said.
  const to = saysBoth(sentence, verb) ? words.length - 1 : start - 1;
  return { ...found, ...rest, from: 0, to, speaker };
}

/** How many words after a passive verb of saying its speaker may stand. */
const AGENT_REACH = 9;

/** "was declared free on Monday by Hanna Maliar": who says it stands after "by". */
function passive(sentence: Sentence, verb: number, state: ReadingState, rest: Rest): Speech | null {
  const { words, clauses } = sentence;
  const by = words.findIndex(
    ({ lower }, index) => index > verb && index <= verb + AGENT_REACH && lower === 'by',
  );
  if (by < 0 || words.slice(verb + 1, by + 1).some(({ gap }) => /[,;:—–]/.test(gap))) return null;
  const subject = forward(sentence, by + 1, state.document.lexicon);
  const found = nameOf(subject, sentence, state);
  if (!found) return null;
  const from = clauses.indexOf(clauses[verb]!);
  const to = words.findIndex(({ gap }, index) => index > by && /[,;:]/.test(gap)) - 1;
  return { ...found, ...rest, from, to: to < 0 ? words.length - 1 : to, speaker: spanOf(words, subject) };
}

/** "…, and said that": the verb has the subject of one before it. */
function isSecond({ words }: Sentence, verb: number, lexicon: Lexicon): boolean {
  let at = verb - 1;
  while (at > 0 && lexicon.attribution.adverbs!.has(words[at]!.lower)) at--;
  return at > 0 && /^(?:and|but)$/.test(words[at]!.lower);
}

function spanOf(words: readonly Word[], { start, end }: Subject): Span | null {
  const from = words[start];
  return from ? { start: from.start, end: words[Math.max(start, end)]!.end } : null;
}

/** "…," said Shoigu: after a quotation's end or a comma the speaker follows the verb. */
function isInverted({ words }: Sentence, verb: number, lexicon: Lexicon): boolean {
  if (/[”"»]/.test(words[verb]!.gap)) return true;
  const next = words[verb + 1];
  if (!next || /[,;:“"]/.test(next.gap)) return false;
  const end = words.findIndex(({ gap }, index) => index > verb + 1 && /[,;:“”"().—–]/.test(gap));
  const rest = words.slice(verb + 1, end < 0 ? words.length : end);
  // "…, said the governor, …" is short and holds nothing but a name and an office.
  return (
    rest.length <= 9 && rest.every(({ text, lower }) => /^\p{Lu}/u.test(text) || isOffice(lower, lexicon))
  );
}

function isOffice(lower: string, { attribution }: Lexicon): boolean {
  return (
    attribution.titles!.has(lower) ||
    attribution.sources!.has(lower) ||
    /^(?:the|a|an|of|for|in|on|and|(?:sun|mon|tues|wednes|thurs|fri|satur)day)$/.test(lower)
  );
}
