import type { Lexicon } from '../lexicon/lexicon';
import type { Sentence } from './sentence';

/** "X said that …": the matter follows even where a comma stands before X. */
export function saysMore({ words }: Sentence, verb: number): boolean {
  const next = words[verb + 1];
  if (!next || /[,.;]/.test(next.gap)) return false;
  if (next.lower === 'that' || next.lower === 'to') return true;
  return (
    words.length - verb > 6 &&
    !/^(?:in|on|at|late|early|during|after|overnight|via|earlier|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday)$/.test(
      next.lower,
    )
  );
}

/** "…, X said, adding that …": the matter goes on behind the verb. */
export function saysBoth({ words }: Sentence, verb: number): boolean {
  return words
    .slice(verb + 1)
    .some(({ lower, gap }) => /^(?:adding|and|noting|claiming)$/.test(lower) && gap.includes(','));
}

/** "Russian claims", "the reports", "no reports": a noun that is spelt like a verb of saying. */
export function isNounHere({ words }: Sentence, index: number, lexicon: Lexicon): boolean {
  const { lower } = words[index]!;
  if (!/^(?:claims?|reports?|states?|posted|estimates?|continued|say)$/.test(lower)) return false;
  if (lower === 'continued') return words[index + 1]?.lower !== undefined && !/[,”"]/.test(words[index]!.gap);
  const before = words[index - 1];
  if (!before) return true;
  if (
    /^(?:the|a|an|no|any|these|those|such|of|some|their|its|his|earlier|unconfirmed|us|united|media|local|news|and)$/.test(
      before.lower,
    )
  )
    return true;
  return before.possessive || (lexicon.actors.has(before.lower) && /an$/.test(before.lower));
}
