import type { Span } from '../../../geo/types';
import type { Word } from './words';

/** A sentence with its words, clauses and quotations. Offsets are the article's. */
export interface Sentence extends Span {
  readonly index: number;
  /** Number of the paragraph (block of lines) it stands in. */
  readonly paragraph: number;
  readonly words: readonly Word[];
  /** Clause number of each word, ascending from 0. */
  readonly clauses: readonly number[];
  /** Indexes into the reading's resolutions that lie in the sentence, in order. */
  readonly resolutions: readonly number[];
}

const OPENERS = new Set([
  'but',
  'while',
  'whereas',
  'although',
  'though',
  'because',
  'which',
  'who',
  'whose',
  'whom',
  'where',
  'when',
  'after',
  'before',
  'until',
  'if',
  'unless',
  'that',
  'as',
  'since',
]);
const AFTER_COMMA = new Set([
  'and',
  'or',
  'with',
  'according',
  'saying',
  'adding',
  'killing',
  'wounding',
  'injuring',
  'destroying',
  'damaging',
  'forcing',
  'leaving',
  'he',
  'she',
  'they',
  'it',
  'using',
  'including',
]);

/** Numbers the clauses of a sentence: a new one begins at a strong mark, or at a word that opens one. */
export function numberClauses(words: readonly Word[]): readonly number[] {
  let clause = 0;
  return words.map((word, index) => {
    if (index > 0 && opensClause(word, words[index - 1]!, words[index + 1])) clause++;
    return clause;
  });
}

function opensClause(word: Word, before: Word, after: Word | undefined): boolean {
  if (/[;:()—–“”"«»]|\s-\s/.test(word.gap)) return true;
  if (word.lower === 'that' || word.lower === 'as')
    return (
      !/^(?:as|such|so|same|is|was|after|before)$/.test(before.lower) &&
      !/^(?:well|far|many|much|of)$/.test(after?.lower ?? '')
    );
  if (word.lower === 'before' || word.lower === 'after' || word.lower === 'since' || word.lower === 'until') {
    return !/^(?:day|days|week|weeks|shortly|soon|hours|years)$/.test(after?.lower ?? '');
  }
  if (OPENERS.has(word.lower)) return true;
  return word.gap.includes(',') && AFTER_COMMA.has(word.lower) && !joinsList(word, after);
}

/** "in A, B, and C": a capital after ", and" goes on with a list as often as not, so it opens nothing. */
function joinsList(word: Word, after: Word | undefined): boolean {
  return (word.lower === 'and' || word.lower === 'or') && /^\p{Lu}/u.test(after?.text ?? '');
}
