import type { CasualtyWords } from '../lexicon/casualty-words';
import type { Harm, Toll } from '../types';
import { type Count, findCounts, follows } from './counts';
import type { Sentence } from './sentence';
import type { Word } from './words';

/** What befell how many people, and the word that says so. */
export interface TollMention {
  /** Index of the word of harm in the sentence. */
  readonly word: number;
  readonly toll: Toll;
}

/** All that a sentence says of people killed, wounded, captured and missing, in the order of its words of harm. */
export function tollsOf(sentence: Sentence, lexicon: CasualtyWords): readonly TollMention[] {
  if (!sentence.harms) return [];
  const known = cache.get(sentence);
  if (known) return known;
  const mentions = readTolls(sentence, lexicon);
  cache.set(sentence, mentions);
  return mentions;
}

/** A sentence belongs to one reading alone. */
const cache = new WeakMap<Sentence, readonly TollMention[]>();

function readTolls(sentence: Sentence, lexicon: CasualtyWords): readonly TollMention[] {
  const { words } = sentence;
  const counts = findCounts(sentence, lexicon);
  const taken = new Map<Count, number>();
  const none: TollMention[] = [];
  const harmed = words.flatMap(({ lower }, at) => (lexicon.harms.has(lower) ? [at] : []));
  for (const at of harmed) {
    none.push(...nobody(words, at, lexicon));
    for (const count of countsBefore(sentence, at, counts, taken)) taken.set(count, at);
  }
  for (const at of harmed) for (const count of countsAfter(words, at, counts, taken)) taken.set(count, at);
  withParts(counts, taken);
  const told = [...taken].flatMap(([count, word]) => mention(count, word, words, lexicon));
  return [...none, ...told].sort((a, b) => a.word - b.word);
}

/** Harms of which a bare number says nothing: "captured 12" may be villages. */
const NAMED: readonly Harm[] = ['captured'];

function mention(
  count: Count,
  word: number,
  words: readonly Word[],
  lexicon: CasualtyWords,
): readonly TollMention[] {
  const harm = lexicon.harms.get(words[word]!.lower);
  if (!harm || harm === 'both' || (NAMED.includes(harm) && !count.named)) return [];
  // Only soldiers and people are taken prisoner; a released or exchanged prisoner is not.
  if (/^prisoners?$/.test(words[word]!.lower) && !isTaken(words, word)) return [];
  const { who, least, most } = count;
  return [{ word, toll: { harm, who, least, most, ...(count.part ? { part: true as const } : {}) } }];
}

function isTaken(words: readonly Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 6), at)
    .some(({ lower }) => /^(?:take|takes|took|taken|taking)$/.test(lower));
}

/** "no casualties", "nobody was hurt", "no one was killed". */
function nobody(words: readonly Word[], at: number, lexicon: CasualtyWords): readonly TollMention[] {
  const { lower } = words[at]!;
  const harm = lexicon.harms.get(lower)!;
  let index = at - 1;
  while (index >= Math.max(0, at - 4) && isCarrier(words[index]!.lower)) index--;
  const before = words[index]?.lower ?? '';
  // "no one was hurt", "no patients were hurt"
  const one = (before === 'one' || lexicon.people.has(before)) && words[index - 1]?.lower === 'no';
  const plain = lexicon.none.has(before) && (index === at - 1 || before === 'nobody' || before === 'none');
  const civil = before === 'civilian' && lexicon.none.has(words[index - 1]?.lower ?? '');
  if (!one && !plain && !civil) return [];
  const harms: readonly Harm[] = harm === 'both' || lower === 'hurt' ? ['killed', 'wounded'] : [harm];
  return harms.map((each) => ({
    word: at,
    toll: { harm: each, who: civil ? 'civilians' : '', least: 0, most: 0 },
  }));
}

/** What may stand between a number and the word of harm that it is the subject of. */
function isCarrier(lower: string): boolean {
  return CARRIERS.has(lower) || /(?:ly)$/.test(lower);
}

const CARRIERS = new Set([
  'was',
  'were',
  'is',
  'are',
  'be',
  'been',
  'being',
  'have',
  'has',
  'had',
  'also',
  'more',
  'others',
  'other',
  'later',
  'still',
  'then',
  'left',
  'reported',
  'feared',
  'confirmed',
  'found',
  'declared',
  'listed',
  'taken',
  'already',
  'either',
  'who',
  'there',
  'so',
  'far',
  'civilian',
  'and',
]);

/** "Three people were killed", "12 wounded", "two dead", "five people in the village died". */
function countsBefore(
  sentence: Sentence,
  at: number,
  counts: readonly Count[],
  taken: ReadonlyMap<Count, number>,
): readonly Count[] {
  const { words, clauses } = sentence;
  const inside = counts.find(({ from, to }) => from < at && to >= at);
  // "three wounded soldiers", "took 15 prisoners"
  if (inside) return taken.has(inside) ? [] : [inside];
  if (!/(?:ed|ead|urt|ied|ths?|ies|ity|ing|ners?|own|ive|ain)$/.test(words[at]!.lower)) return [];
  let index = at - 1;
  let passive = false;
  while (index >= 0 && isCarrier(words[index]!.lower) && !/[;:.]/.test(words[index + 1]!.gap)) {
    if (/^(?:was|were|is|are|been|being|be)$/.test(words[index]!.lower)) passive = true;
    if (words[index]!.lower === 'and') break;
    index--;
  }
  const free = counts.filter((count) => !count.part && !taken.has(count) && count.to < at);
  let last = free.find(({ to }) => to === index && !/[,;:]/.test(words[to + 1]?.gap ?? ''));
  if (!last && words[index]?.lower === 'and') return [];
  const dies = /^(?:die|died|dies|perished|surrendered)$/.test(words[at]!.lower);
  if (!last && (passive || dies)) {
    // "Three people, including a child, were killed", "five people in the village died".
    last = free.findLast(
      ({ to, named }) =>
        named && at - to <= LONG && clauses[at]! - clauses[to]! <= 2 && !hasHarm(words, to + 1, at),
    );
  }
  if (!last || (!passive && !dies && isFollowedByCount(words, at, counts))) return [];
  const chain = [last];
  for (;;) {
    const next = counts.findLast((count) => !count.part && count.to < chain[0]!.from);
    if (!next?.named || taken.has(next) || !follows(words, next, chain[0]!)) return chain;
    if (hasHarm(words, next.from - 1, next.from)) return chain;
    chain.unshift(next);
  }
}

/** How many words a subject may stand before its verb. */
const LONG = 12;

const HARM = /^(?:kill|wound|injur|died|dead|hurt|captur)/;

function hasHarm(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(Math.max(0, from), to).some(({ lower }) => HARM.test(lower));
}

/** "Two soldiers killed three civilians": the number after the verb is its object. */
function isFollowedByCount(words: readonly Word[], at: number, counts: readonly Count[]): boolean {
  return counts.some(({ from, part }) => from === at + 1 && !part && words[from]!.gap === ' ');
}

/** "killed three people", "killing a man and a woman", "the death toll rose to 14". */
function countsAfter(
  words: readonly Word[],
  at: number,
  counts: readonly Count[],
  taken: ReadonlyMap<Count, number>,
): readonly Count[] {
  const { lower } = words[at]!;
  if ([...taken.values()].includes(at)) return [];
  const toll = lower === 'death' && words[at + 1]?.lower === 'toll';
  if (!toll && !/(?:ed|ing|kill|kills|wound|wounds|injure|injures|hurt)$/.test(lower)) return [];
  const free = counts.filter((count) => !count.part && !taken.has(count));
  const first = free.find(({ from }) => from > at && from <= at + (toll ? 8 : 4));
  if (!first || (!toll && !isObject(words, at, first.from))) return [];
  const chain = [first];
  for (const next of free.slice(free.indexOf(first) + 1)) {
    if (!next.named || !follows(words, chain.at(-1), next)) break;
    chain.push(next);
  }
  return chain;
}

/** Whether nothing but "and wounded" and adverbs stand between a verb and its number. */
function isObject(words: readonly Word[], at: number, from: number): boolean {
  for (let index = at + 1; index <= from; index++) {
    const { lower, gap } = words[index]!;
    if (/[,;:.()“”"—]/.test(gap)) return false;
    if (index < from && !/^(?:and|or|also|the)$|ly$/.test(lower) && !HARM.test(lower)) return false;
  }
  return true;
}

/** "12, including two children": they came to the same harm as those before. */
function withParts(counts: readonly Count[], taken: Map<Count, number>): void {
  for (const [index, count] of counts.entries()) {
    if (!count.part || taken.has(count)) continue;
    const whole = counts.slice(0, index).findLast((before) => taken.has(before));
    if (whole) taken.set(count, taken.get(whole)!);
  }
}
