import type { Span } from '../../../geo/types';
import type { ReadingState } from '../draft';
import type { Lexicon } from '../lexicon/lexicon';
import { MARK } from '../lexicon/word-kinds';
import { isQuotedAt } from './quotations';
import { isNounHere, saysBoth, saysMore } from './saying';
import type { Sentence } from './sentence';
import { nameSpeaker, partyOf, tellingWords } from './speaker';
import type { Word } from './words';

/** One act of saying in a sentence, and the words it covers. */
export interface Speech {
  /** Normalised name of the speaker, never ''. */
  readonly name: string;
  readonly party: string;
  /** First and last word index that are said, inclusive. */
  readonly from: number;
  readonly to: number;
  /** Whether the verb itself doubts it: "claimed". */
  readonly claims: boolean;
  /** Index of the verb of saying, -1 when the speaker is carried over from an earlier sentence. */
  readonly verb: number;
  readonly carried: boolean;
  /** The speaker's words, offsets of the article; null when carried over. */
  readonly speaker: Span | null;
}

/** The acts of saying in a sentence, in order. The speaker before it changes only once it has been read. */
export function speechesOf(sentence: Sentence, state: ReadingState): readonly Speech[] {
  const known = cache.get(sentence);
  if (known) return known;
  listen(state, sentence.index);
  const speeches = readSpeeches(sentence, state);
  cache.set(sentence, speeches);
  return speeches;
}

/** Keeps the speakers of the sentences before one, for those that refer to them. */
function listen(state: ReadingState, until: number): void {
  for (; state.heard < until; state.heard++) {
    const sentence = state.document.sentences[state.heard]!;
    if (!sentence.says) continue;
    const speeches = cache.get(sentence) ?? readSpeeches(sentence, state);
    cache.set(sentence, speeches);
    const speech = speeches.find(({ carried }) => !carried);
    if (!speech) continue;
    const speaker = { name: speech.name, party: speech.party, sentence: sentence.index };
    state.speaker = speaker;
    if (speech.party !== '') for (const word of tellingWords(speech.name)) state.known.set(word, speaker);
  }
}

/** Each draft of a sentence asks for the same speeches; a sentence belongs to one reading alone. */
const cache = new WeakMap<Sentence, readonly Speech[]>();

function readSpeeches(sentence: Sentence, state: ReadingState): readonly Speech[] {
  const { lexicon } = state.document;
  const speeches: Speech[] = [];
  for (
    let verb = sentence.find(MARK.say, 0);
    verb < sentence.size;
    verb = sentence.find(MARK.say, verb + 1)
  ) {
    const speech = speechAt(sentence, verb, state, lexicon);
    if (speech) speeches.push(speech);
  }
  if (speeches.length > 0) return speeches;
  const { speaker, document } = state;
  if (
    speaker &&
    sentence.index - speaker.sentence <= 3 &&
    isQuotedAt(document.source.text, document.sentences, sentence)
  ) {
    const to = sentence.words.length - 1;
    return [
      {
        name: speaker.name,
        party: speaker.party,
        from: 0,
        to,
        claims: false,
        verb: -1,
        carried: true,
        speaker: null,
      },
    ];
  }
  return [];
}

function speechAt(sentence: Sentence, verb: number, state: ReadingState, lexicon: Lexicon): Speech | null {
  const { words } = sentence;
  const last = words.length - 1;
  const { lower } = words[verb]!;
  if (lower === 'according') {
    if (words[verb + 1]?.lower !== 'to') return null;
    const subject = forward(sentence, verb + 2, lexicon);
    const found = resolveName(subject.chunk, state, lexicon);
    const speaker = spanOf(words, subject);
    return found && { ...found, from: 0, to: last, claims: false, verb, carried: false, speaker };
  }
  if (isNounHere(sentence, verb, lexicon)) return null;
  const claims = lexicon.attribution.claim!.has(lower);
  const closes = /[,”"»!?]/.test(words[verb]!.gap) && isInverted(sentence, verb, lexicon);
  const subject = closes ? null : backward(sentence, verb, lexicon);
  if (subject) {
    const found = resolveName(subject.chunk, state, lexicon);
    if (!found) return null;
    const { start } = subject;
    // A comma or a closing quotation mark before the speaker: what was said stands before.
    const inverted =
      start > 0 &&
      /[,”"»!?]/.test(words[start]!.gap) &&
      !/^\s*[,]?\s*[“"«]/.test(words[verb + 1]?.gap ?? '') &&
      !saysMore(sentence, verb);
    const span = inverted ? { from: 0, to: start - 1 } : { from: verb + 1, to: last };
    // "…," X said, adding that …: both sides are said.
    const both = inverted && saysBoth(sentence, verb);
    const speaker = spanOf(words, subject);
    return { ...found, ...(both ? { from: 0, to: last } : span), claims, verb, carried: false, speaker };
  }
  if (!closes) return null;
  const after = forward(sentence, verb + 1, lexicon);
  const found = resolveName(after.chunk, state, lexicon);
  const speaker = spanOf(words, after);
  return found && { ...found, from: 0, to: verb - 1, claims, verb, carried: false, speaker };
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

/** Index of the first word of the subject that ends before the verb. */
function subjectStart(sentence: Sentence, verb: number, lexicon: Lexicon): number {
  const { words } = sentence;
  let end = verb - 1;
  while (end >= 0 && lexicon.attribution.adverbs!.has(words[end]!.lower)) end--;
  let start = end;
  while (
    start > 0 &&
    end - start < 14 &&
    !/[,;:“”"()—–]/.test(words[start]!.gap) &&
    !isBreak(words[start - 1]!.lower) &&
    !joinsClauses(words[start - 1]!, words[start - 2], words[start]!)
  )
    start--;
  return Math.max(0, start);
}

/** "the streets are abandoned and Tbilisi says": "and" between a small word and a name begins anew. */
function joinsClauses(word: Word, before: Word | undefined, after: Word): boolean {
  if (word.lower !== 'and' || !before) return false;
  return /^\p{Ll}/u.test(before.text) && /^\p{Lu}/u.test(after.text);
}

function isBreak(lower: string): boolean {
  return /^(?:that|but|while|as|when|after|because|although|though|said)$/.test(lower);
}

interface Subject {
  readonly chunk: readonly string[];
  /** Indexes of its first and last word. */
  readonly start: number;
  readonly end: number;
}

function backward(sentence: Sentence, verb: number, lexicon: Lexicon): Subject | null {
  const { words } = sentence;
  let end = verb - 1;
  while (end >= 0 && lexicon.attribution.adverbs!.has(words[end]!.lower)) end--;
  if (end < 0) return null;
  const start = subjectStart(sentence, verb, lexicon);
  const chunk = words.slice(start, end + 1);
  // "Sergei Shoigu, the defence minister, said": the name stands before the apposition.
  if (/,/.test(words[verb]!.gap) || /^(?:the|a|an|who)$/.test(chunk[0]?.lower ?? '')) {
    const name = nameBefore(sentence, start);
    if (name && words[start]!.gap.includes(',') && words[end + 1]!.gap.includes(',')) return name;
    // "Russia, which …, says": the sentence's first words, up to their comma, are its subject.
    const opening = /,/.test(words[verb]!.gap) ? openingSubject(sentence) : null;
    if (/,/.test(words[verb]!.gap)) return opening;
  }
  return { chunk: printed(chunk), start, end };
}

function openingSubject({ words }: Sentence): Subject | null {
  const end = words.findIndex(({ gap }, index) => index > 0 && /[,;:“”"()—–]/.test(gap));
  const chunk = printed(words.slice(0, Math.max(0, end)));
  return chunk.length <= 6 &&
    chunk.some((text) => /^\p{Lu}/u.test(text)) &&
    !/^(?:In|On|At|After|Before|As|When|While|But|And)$/.test(chunk[0] ?? '')
    ? { chunk, start: 0, end: end - 1 }
    : null;
}

/** Words as printed, those joined by a hyphen in one piece. */
function printed(words: readonly Word[]): readonly string[] {
  const pieces: string[] = [];
  for (const [index, word] of words.entries()) {
    if (index > 0 && isHyphen(word)) pieces.push(`${pieces.pop() ?? ''}-${word.text}`);
    else pieces.push(word.text);
  }
  return pieces;
}

function isHyphen({ gap }: Word): boolean {
  return /^[-‐‑]$/.test(gap);
}

function nameBefore({ words }: Sentence, end: number): Subject | null {
  let start = end;
  while (start > 0 && end - start < 5 && /^\p{Lu}/u.test(words[start - 1]!.text)) {
    if (start < end && /[,;:“”"]/.test(words[start]!.gap)) break;
    start--;
  }
  return end - start >= 2 ? { chunk: printed(words.slice(start, end)), start, end: end - 1 } : null;
}

function forward({ words }: Sentence, from: number, lexicon: Lexicon): Subject {
  const chunk: string[] = [];
  let index = from;
  for (; index < words.length && chunk.length < 12; index++) {
    const word = words[index]!;
    if (index > from && /[,;:“”"()—–.]/.test(word.gap)) break;
    if (
      chunk.length > 0 &&
      /^(?:in|on|at|during|after|that|as|who|when|late|early|via|while|and|said|by|has|had|is|was)$/.test(
        word.lower,
      )
    )
      break;
    if (chunk.length > 0 && isHyphen(word)) chunk.push(`${chunk.pop() ?? ''}-${word.text}`);
    else chunk.push(word.text);
  }
  const first = chunk[0]?.toLowerCase() ?? '';
  return lexicon.attribution.pronouns!.has(first)
    ? { chunk: chunk.slice(0, 1), start: from, end: from }
    : { chunk, start: from, end: index - 1 };
}

function resolveName(
  chunk: readonly string[],
  state: ReadingState,
  lexicon: Lexicon,
): { readonly name: string; readonly party: string } | null {
  if (chunk.length === 0) return null;
  const first = chunk.at(-1)!.toLowerCase();
  if (chunk.length <= 2 && lexicon.attribution.pronouns!.has(first)) {
    if (first === 'who' || first === 'which' || !state.speaker) return null;
    return { name: state.speaker.name, party: state.speaker.party };
  }
  const name = nameSpeaker(chunk, lexicon);
  if (!name) return null;
  const party = partyOf(chunk, lexicon);
  // "the ministry", "Prokudin": called again by one word of the name given before.
  const known = party === '' && !name.includes(' ') ? state.known.get(name.toLowerCase()) : undefined;
  return known ?? { name, party };
}
