import type { ReadingState } from '../draft';
import type { Lexicon } from '../lexicon/lexicon';
import type { Sentence } from './sentence';
import { nameSpeaker, partyOf } from './speaker';
import type { Word } from './words';

/** Who speaks, as the sentence prints it. */
export interface Subject {
  readonly chunk: readonly string[];
  /** Indexes of its first and last word. */
  readonly start: number;
  readonly end: number;
  /** Index of the first word of all that stands before the verb and is no matter: "the governor" before his name. */
  readonly opens?: number;
}

/** The subject before a verb of saying; null when none can be made out. */
export function backward(sentence: Sentence, verb: number, lexicon: Lexicon): Subject | null {
  const { words } = sentence;
  let end = verb - 1;
  while (end >= 0 && lexicon.attribution.adverbs!.has(words[end]!.lower)) end--;
  if (end < 0) return null;
  // "It was Denis Pushilin who announced": the name stands before "who".
  if (words[end]!.lower === 'who' && words[end]!.gap === ' ') return nameBefore(sentence, end);
  const start = subjectStart(sentence, verb, lexicon);
  const chunk = words.slice(start, end + 1);
  const parted = /,/.test(words[end + 1]!.gap);
  // "the governor, Viacheslav Chaus, put …": the apposition is the name.
  if (parted && start > 0 && words[start]!.gap.includes(',') && isName(chunk))
    return { chunk: printed(chunk), start, end, opens: subjectStart(sentence, start, lexicon) };
  // "Sergei Shoigu, the defence minister, said": the name stands before the apposition.
  if (parted || /^(?:the|a|an|who)$/.test(chunk[0]?.lower ?? '')) {
    const name = nameBefore(sentence, start);
    if (name && words[start]!.gap.includes(',') && parted) return name;
    // "Russia, which …, says": the sentence's first words, up to their comma, are its subject.
    if (parted) return openingSubject(sentence);
  }
  return { chunk: printed(chunk), start, end };
}

/** A name of one to four words, none of which is small: "Viacheslav Chaus", "the Legion". */
function isName(words: readonly Word[]): boolean {
  const chunk = words[0]?.lower === 'the' ? words.slice(1) : words;
  return chunk.length > 0 && chunk.length <= 4 && chunk.every(({ text }) => /^\p{Lu}/u.test(text));
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
  return /^(?:that|but|while|as|when|after|because|although|though|said|where|what|whom|whence)$/.test(lower);
}

/** "and on the 29th the ministry said": a subject behind such a word has its matter after the verb. */
export function opensSpeech(lower: string): boolean {
  return /^(?:and|but|while|whereas|where|yet|so)$/.test(lower);
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

/** Words with which something else begins than a speaker's name. */
const ENDS = /^(?:in|on|at|during|after|that|as|who|when|late|early|via|while|and|said|by|has|had|is|was)$/;

/** The speaker that begins at a word: "according to X", "…, said X", "declared by X". */
export function forward({ words }: Sentence, from: number, lexicon: Lexicon): Subject {
  const chunk: string[] = [];
  let index = from;
  for (; index < words.length && chunk.length < 12; index++) {
    const word = words[index]!;
    if (index > from && /[,;:“”"()—–.]/.test(word.gap)) break;
    if (chunk.length > 0 && (ENDS.test(word.lower) || isNextSubject(words[index - 1]!, word))) break;
    if (chunk.length > 0 && isHyphen(word)) chunk.push(`${chunk.pop() ?? ''}-${word.text}`);
    else chunk.push(word.text);
  }
  const first = chunk[0]?.toLowerCase() ?? '';
  return lexicon.attribution.pronouns!.has(first)
    ? { chunk: chunk.slice(0, 1), start: from, end: from }
    : { chunk, start: from, end: index - 1 };
}

/** "according to local officials Russian guns …": a nation behind a noun begins the matter. */
function isNextSubject(before: Word, word: Word): boolean {
  return (
    word.kind.actor !== null && /^\p{Ll}/u.test(before.text) && !/^(?:the|of|a|an|for)$/.test(before.lower)
  );
}

/** How many sentences back whoever "its ministry" belongs to may have spoken. */
const OWNER_REACH = 2;

/** A subject's normalised name and party, with pronouns and short names resolved; null when nobody is named. */
export function nameOf(
  { chunk }: Subject,
  { index }: Sentence,
  state: ReadingState,
): { readonly name: string; readonly party: string } | null {
  const { lexicon, house } = state.document;
  if (chunk.length === 0) return null;
  const last = chunk.at(-1)!.toLowerCase();
  const { speaker } = state;
  if (chunk.length <= 2 && lexicon.attribution.pronouns!.has(last)) {
    if (last === 'who' || last === 'which' || !speaker) return null;
    return { name: speaker.name, party: speaker.party };
  }
  const name = nameSpeaker(chunk, lexicon);
  if (!name) return null;
  const party = partyOf(chunk, lexicon);
  if (party !== '') return { name, party };
  const opening = chunk[0]!.toLowerCase();
  if (opening === 'our') return { name, party: house };
  // "Its Defence Ministry", "his forces": of the party that spoke just before.
  if (/^(?:its|his|her|their)$/.test(opening))
    return { name, party: speaker && index - speaker.sentence <= OWNER_REACH ? speaker.party : '' };
  // "the ministry", "Prokudin": called again by one word of the name given before.
  return (name.includes(' ') ? undefined : state.known.get(name.toLowerCase())) ?? { name, party };
}
