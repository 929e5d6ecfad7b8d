import type { Span } from '../../../geo/types';
import type { ReadingState } from '../draft';
import type { Lexicon } from '../lexicon/lexicon';
import type { Speech } from './act-of-saying';
import { endOfClaim, isNounHere, isPassive, isTelling, saysBoth, saysMore } from './saying';
import type { Sentence } from './sentence';
import { backward, forward, nameOf, opensSpeech, type Subject } from './speech-subject';
import type { Word } from './words';

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
  const last = words.length - 1;
  const { lower, kind } = words[verb]!;
  const manner = ACCUSES.test(lower) ? 'accuses' : ADMITS.test(lower) ? 'admits' : '';
  const claims = lexicon.attribution.claim!.has(lower) || manner === 'accuses' || isPurported(words, verb);
  const rest = { claims, manner, verb, carried: false } as const;
  if (lower === 'according') {
    if (words[verb + 1]?.lower !== 'to') return null;
    const subject = forward(sentence, verb + 2, lexicon);
    const found = nameOf(subject, sentence, state);
    return found && { ...found, ...rest, from: 0, to: last, speaker: spanOf(words, subject) };
  }
  if (kind.say ? isNounHere(sentence, verb, lexicon) : !isTelling(sentence, verb)) return null;
  if (isPassive(sentence, verb, lexicon)) return passive(sentence, verb, state, rest);
  const closes = /[,”"»!?]/.test(words[verb]!.gap) && isInverted(sentence, verb, lexicon);
  // "spoke of A and said that B": who says it is who said the first.
  const same = isSecond(sentence, verb, lexicon) ? earlier.findLast(({ carried }) => !carried) : undefined;
  if (same) {
    const { name, party, speaker } = same;
    return { name, party, ...rest, from: verb + 1, to: last, speaker };
  }
  const subject = closes ? null : backward(sentence, verb, lexicon);
  if (subject) {
    const found = nameOf(subject, sentence, state);
    if (!found) return null;
    const start = subject.opens ?? subject.start;
    // A comma or a closing quotation mark before the speaker: what was said stands before.
    const inverted =
      start > 0 &&
      /[,”"»!?]/.test(words[start]!.gap) &&
      !/^\s*[,]?\s*[“"«]/.test(words[verb + 1]?.gap ?? '') &&
      !opensSpeech(words[start]!.lower) &&
      !saysMore(sentence, verb);
    const to = endOfClaim(sentence, start, verb);
    const span = inverted ? { from: 0, to: start - 1 } : { from: verb + 1, to };
    // "…," X said, adding that …: both sides are said.
    const both = inverted && saysBoth(sentence, verb);
    const speaker = spanOf(words, subject);
    return { ...found, ...rest, ...(both ? { from: 0, to: last } : span), speaker };
  }
  if (!closes) return null;
  const after = forward(sentence, verb + 1, lexicon);
  const found = nameOf(after, sentence, state);
  return found && { ...found, ...rest, from: 0, to: verb - 1, speaker: spanOf(words, after) };
}

/** Verbs by which a party owns up to what the other has done. */
const ADMITS = /^(?:acknowledg|admit|conce[dp])/;
const ACCUSES = /^(?:accus|blam)/;

/** "amplified footage purporting to show": who shows it vouches for it, and nobody else. */
function isPurported(words: readonly Word[], verb: number): boolean {
  return words.slice(verb + 1, verb + 6).some(({ lower }) => /^(?:purport|alleged)/.test(lower));
}

/** How many words after a passive verb of saying its speaker may stand. */
const AGENT_REACH = 9;

/** "was declared free on Monday by Hanna Maliar": who says it stands after "by". */
function passive(
  sentence: Sentence,
  verb: number,
  state: ReadingState,
  rest: Pick<Speech, 'claims' | 'manner' | 'verb' | 'carried'>,
): Speech | null {
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
