import type { TimeExpression } from '../../time/types';
import type { Sentence } from '../reading/sentence';

/** How far a time reaches within its sentence. */
export interface Scope {
  /** First and last word that it may govern, inclusive. */
  readonly from: number;
  readonly to: number;
  /** Whether what stands outside is surely not of this time: "which was flattened in March 2022". */
  readonly isClosed: boolean;
}

/** Openers of clauses that tell something else of a person or a place. */
const RELATIVE = /^(?:which|who|whom|whose|where)$/;
/** Openers of clauses that lie before or after what the sentence tells. */
const APART = /^(?:before|until|till)$/;
const OTHER = /^(?:when|after|since|as|while|because|although|though|if|but)$/;
/** Participles that open an apposition: "Lyman, recaptured in October 2022, was shelled". */
const PARTICIPLE =
  /^(?:\p{Ll}+(?:ed|en)|taken|lost|held|won|built|hit|cut|seized|bought|shot|set|left|fought|struck|driven)$/u;
/** Adverbs that may stand before the participle. */
const BEFORE_PARTICIPLE = /^(?:first|last|again|once|twice|already|\p{Ll}+ly)$/u;
/** What makes a time that of a part only: "the last of them on Saturday". */
const PART = /^(?:last|first|latest|latter|one|some|two|most|heaviest|worst)$/;
/** A strong break. */
const STRONG = /[;:()—–“”"«»]|\s-\s/;

/** The reach of a time by the marks and openers around it; the whole sentence when nothing bounds it. */
export function scopeOf(sentence: Sentence, { start, end }: TimeExpression): Scope {
  const { words } = sentence;
  const first = sentence.wordAt(start);
  const last = Math.max(first, sentence.wordAt(end - 1));
  const opener = openerOf(sentence, first);
  const to = endOf(sentence, last);
  if (!opener) return { from: 0, to: words.length - 1, isClosed: false };
  return { from: opener.at, to, isClosed: opener.isClosed };
}

interface Opener {
  readonly at: number;
  readonly isClosed: boolean;
}

function openerOf({ words }: Sentence, first: number): Opener | null {
  for (let at = first - 1; at >= 0; at--) {
    const { lower } = words[at]!;
    const gap = words[at + 1]!.gap;
    if (STRONG.test(gap)) return null;
    if (gap.includes(',') && at + 1 < first) {
      const opener = appositionAt(words, at + 1, first);
      if (opener) return opener;
      // In "where shells hit A, B and C on Monday" the commas part a list.
      if (!/^\p{Lu}/u.test(words[at + 1]!.text)) return null;
    }
    // "Before dawn", "after midnight" belong to the time itself.
    if (at === first - 1 && (APART.test(lower) || OTHER.test(lower))) continue;
    if (RELATIVE.test(lower)) return { at, isClosed: true };
    if (APART.test(lower)) return { at, isClosed: true };
    if (lower === 'that') {
      const isSaid = words.slice(Math.max(0, at - 2), at).some(({ kind }) => kind.say);
      if (isSaid || at === 0) return null;
      // "the line that had been mended on Saturday" was mended before it was hit.
      return { at, isClosed: words.slice(at + 1, at + 4).some(({ lower: one }) => one === 'had') };
    }
    if (OTHER.test(lower)) return { at, isClosed: false };
  }
  return null;
}

function appositionAt(words: Sentence['words'], at: number, first: number): Opener | null {
  const { lower } = words[at]!;
  const next = words[at + 1]?.lower ?? '';
  const isParticiple = PARTICIPLE.test(lower) || (BEFORE_PARTICIPLE.test(lower) && PARTICIPLE.test(next));
  const isPart = (lower === 'the' && PART.test(next)) || (PART.test(lower) && next === 'of');
  return (isParticiple || isPart) && first - at < 8 && at > 0 ? { at, isClosed: true } : null;
}

/** The last word before the next comma or stronger mark after a time. */
function endOf({ words }: Sentence, last: number): number {
  let at = last;
  while (at + 1 < words.length) {
    const { gap } = words[at + 1]!;
    if (gap !== ' ' && (gap.includes(',') || STRONG.test(gap))) break;
    at++;
  }
  return at;
}
