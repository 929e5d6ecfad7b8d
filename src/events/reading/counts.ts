import type { CasualtyWords } from '../lexicon/casualty-words';
import type { Sentence } from './sentence';
import type { Word } from './words';

/** So many people, as words of a sentence say it. */
export interface Count {
  /** Its first and last word, inclusive: from "at least" to the noun. */
  readonly from: number;
  readonly to: number;
  /** As in {@link Toll}. */
  readonly who: string;
  readonly least: number;
  readonly most: number | null;
  /** Whether the words say whom: "two" alone is no count of people but beside a word of harm. */
  readonly named: boolean;
  /** Counted in another figure already: "including two children", "three of them soldiers". */
  readonly part: boolean;
}

/** The counts of people in a sentence, in order, without overlaps. */
export function findCounts(sentence: Sentence, lexicon: CasualtyWords): readonly Count[] {
  const counts: Count[] = [];
  let part = false;
  for (let index = 0; index < sentence.words.length; index++) {
    const count = countAt(sentence.words, index, lexicon);
    if (!count) continue;
    // "including two children and a teacher"
    part = opensPart(sentence.words, index) || (part && follows(sentence.words, counts.at(-1), count));
    counts.push(part ? { ...count, part } : count);
    index = count.to;
  }
  return counts;
}

/** Whether one count goes on where another ends: ", ", "and", "as well as" and nothing else between. */
export function follows(words: readonly Word[], before: Count | undefined, after: Count): boolean {
  if (!before) return false;
  const between = words.slice(before.to + 1, after.from).map(({ lower }) => lower);
  const joined = between.length === 0 ? words[after.from]!.gap.includes(',') : JOINS.has(between.join(' '));
  return joined && !/[.;:()—–]/.test(words[after.from]!.gap);
}

const JOINS = new Set(['and', 'or', 'and also', 'as well as', 'plus', 'along with']);

function opensPart(words: readonly Word[], from: number): boolean {
  const [two = '', one = ''] = [words[from - 2]?.lower, words[from - 1]?.lower];
  return one === 'including' || (two === 'among' && /^(?:them|whom|dead|wounded|injured)$/.test(one));
}

interface Amount {
  readonly least: number;
  readonly most: number;
  /** Index of the word after it. */
  readonly next: number;
}

function countAt(words: readonly Word[], from: number, lexicon: CasualtyWords): Count | null {
  if (words[from]!.possessive || (words[from]!.lower === 'one' && words[from - 1]?.lower === 'no'))
    return null;
  const one = oneAt(words, from, lexicon);
  if (one) return one;
  const bound = lexicon.bounds.find((candidate) => isAt(candidate.words, words, from));
  let at = from + (bound?.words.length ?? 0);
  if (/^(?:another|further|additional|the|all|a)$/.test(words[at]?.lower ?? '')) at++;
  if (words[at]?.lower === 'further' || words[at]?.lower === 'other') at++;
  const amount = amountAt(words, at, lexicon);
  if (!amount || isAge(words, amount.next)) return null;
  const partOf = /^of (?:them|whom|these|those)$/.test(lowerOf(words, amount.next, 2));
  const noun = nounAfter(words, partOf ? amount.next + 2 : amount.next, lexicon);
  if (bound && !noun && amount.most > 1900 && amount.most < 2100) return null;
  const { least, most } = within(amount, bound?.kind);
  return {
    from,
    to: noun?.at ?? amount.next - 1,
    who: noun?.who ?? '',
    least,
    most,
    named: noun !== null,
    part: partOf,
  };
}

/** "a 34-year-old man", "his wife", "one of the soldiers": one of a kind. */
function oneAt(words: readonly Word[], from: number, lexicon: CasualtyWords): Count | null {
  if (!/^(?:a|an|the|his|her|their|another|one)$/.test(words[from]!.lower)) return null;
  const noun = nounAfter(words, from + 1, lexicon);
  if (!noun || isPlural(words[noun.at]!.lower)) return null;
  return { from, to: noun.at, who: noun.who, least: 1, most: 1, named: true, part: false };
}

function isPlural(lower: string): boolean {
  return /(?:s|men|people|children|troops|personnel|staff|infantry)$/.test(lower);
}

function within(
  { least, most }: Amount,
  kind: 'least' | 'most' | 'about' | undefined,
): { readonly least: number; readonly most: number | null } {
  if (kind === 'least') return { least, most: null };
  return kind === 'most' ? { least: 0, most } : { least, most };
}

function isAt(phrase: readonly string[], words: readonly Word[], from: number): boolean {
  return phrase.every((word, offset) => words[from + offset]?.lower === word);
}

function lowerOf(words: readonly Word[], from: number, size: number): string {
  return words
    .slice(from, from + size)
    .map(({ lower }) => lower)
    .join(' ');
}

/** "two", "1,200", "twenty-five", "two dozen", "between 20 and 30", "20 to 30". */
function amountAt(words: readonly Word[], from: number, lexicon: CasualtyWords): Amount | null {
  const between = words[from]?.lower === 'between' ? 1 : 0;
  const first = numberAt(words, from + between, lexicon);
  if (!first) return null;
  const link = words[first.next];
  const ranged = between === 1 ? link?.lower === 'and' : link?.lower === 'to';
  const dashed = link && /^[-‐‑–]$/.test(link.gap) && /^\d/.test(link.lower);
  const second = ranged || dashed ? numberAt(words, first.next + (ranged ? 1 : 0), lexicon) : null;
  return second && second.most >= first.least
    ? { least: first.least, most: second.most, next: second.next }
    : first;
}

function numberAt(words: readonly Word[], from: number, lexicon: CasualtyWords): Amount | null {
  const word = words[from];
  if (!word) return null;
  if (/^\d{1,6}$/.test(word.lower)) return figureAt(words, from);
  if (word.lower === 'half' && lowerOf(words, from + 1, 2) === 'a dozen')
    return { least: 6, most: 6, next: from + 3 };
  const known = lexicon.numbers.get(word.lower);
  if (!known) return null;
  const next = words[from + 1];
  const more = lexicon.numbers.get(next?.lower ?? '');
  const [least, most] = known;
  if (!more || /[,;:.]/.test(next!.gap)) return { least, most, next: from + 1 };
  // "twenty-five" adds, "two dozen" and "three hundred" multiply.
  if (most >= 20 && most <= 90 && more[1] < 10 && least === most)
    return { least: least + more[0], most: most + more[1], next: from + 2 };
  if (most < 20 && more[1] >= 12) return { least: least * more[0], most: most * more[1], next: from + 2 };
  return { least, most, next: from + 1 };
}

function figureAt(words: readonly Word[], from: number): Amount {
  let value = Number(words[from]!.lower);
  let next = from + 1;
  while (words[next]?.gap === ',' && /^\d{3}$/.test(words[next]!.lower))
    value = value * 1000 + Number(words[next++]!.lower);
  return { least: value, most: value, next };
}

/** "a 12-year-old": how old, not how many. */
function isAge(words: readonly Word[], next: number): boolean {
  return (
    /^[-‐‑–]$/.test(words[next]?.gap ?? '') ||
    /^(?:years?|months?|weeks?|days?|hours?|percent|per|km|kilometres|kilometers|miles|metres|meters|st|nd|rd|th|am|pm|o'clock)$/.test(
      words[next]?.lower ?? '',
    )
  );
}

/** Most words between a number and its noun: "three of the town's elderly residents". */
const REACH = 5;

/** What ends the search for the noun: it belongs to something else. */
const ENDS =
  /^(?:and|or|but|were|was|are|is|have|has|had|been|in|on|at|by|from|near|with|when|while|after|before|as|to|that|which|who|over|during|for|into|killed|wounded|injured|died|dead|hit|said|including|than)$/;

function nounAfter(
  words: readonly Word[],
  from: number,
  { people }: CasualtyWords,
): { readonly at: number; readonly who: string } | null {
  let found: { readonly at: number; readonly who: string } | null = null;
  for (let at = from; at < Math.min(words.length, from + REACH); at++) {
    const { lower, gap } = words[at]!;
    if (at > from && /[,;:.()“”"—]/.test(gap)) break;
    const who = people.get(lower);
    // "police officers", "civilian workers": the last of the nouns says who, a "civilian" first says more.
    if (who !== undefined)
      found = { at, who: found && (found.who === 'civilians' || who === '') ? found.who : who };
    else if (found || ENDS.test(lower)) break;
  }
  return found;
}
