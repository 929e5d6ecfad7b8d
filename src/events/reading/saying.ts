import type { Lexicon } from '../lexicon/lexicon';
import type { Sentence } from './sentence';

/** "X said that …": the matter follows even where a comma stands before X. */
export function saysMore({ words }: Sentence, verb: number): boolean {
  const next = words[verb + 1];
  if (!next || /[,.;]/.test(next.gap)) return false;
  if (/^(?:that|to|it|them|its|their|no|one|two|three|four|several|\d+)$/.test(next.lower)) return true;
  // "officials in Moscow reported Krasnohorivka taken", not "the governor said Monday".
  if (/^\p{Lu}/u.test(next.text) && words[verb + 2]?.gap === ' ' && !/day$/.test(next.lower)) return true;
  return (
    words.length - verb > 6 &&
    !/^(?:in|on|at|late|early|during|after|overnight|via|earlier|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday)$/.test(
      next.lower,
    )
  );
}

/** "…, X said, adding that …", "…, X reported: …": the matter goes on behind the verb. */
export function saysBoth({ words }: Sentence, verb: number): boolean {
  if (words[verb + 1]?.gap.includes(':')) return true;
  return words
    .slice(verb + 1)
    .some(({ lower, gap }) => /^(?:adding|and|noting|claiming)$/.test(lower) && gap.includes(','));
}

/** "Russian claims", "the reports", "no reports": a noun that is spelt like a verb of saying. */
export function isNounHere({ words }: Sentence, index: number, lexicon: Lexicon): boolean {
  const { lower } = words[index]!;
  // "made confirmed advances": an adjective.
  if (/^(?:confirmed|claimed|reported|alleged|estimated)$/.test(lower)) {
    const verb = words[index - 1]?.lower ?? '';
    return /^(?:made|make|no|any|recent|further|marginal|several|other|an?|the|of|with|without)$/.test(verb);
  }
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

/** What a verb must go with that says something only then, by its stem. */
const WITH: readonly (readonly [verb: RegExp, within: number, object: RegExp])[] = [
  [/^sp[eo][ao]?k/, 3, /^of$/],
  [/^talk/, 3, /^of$/],
  [/^blame[ds]?$/, 4, /^for$/],
  [/^put/, 5, /^(?:number|numbers|toll|figures?|total|count|losses|damage|share|tally|strength)$/],
  [/^(?:amplif|circulat|shar)/, 5, /^(?:footage|videos?|images|photos?|pictures|clips?|claims?|reports?)$/],
];

/** "spoke of", "put the toll at", "what Kyiv calls": verbs that say something only where such words stand by them. */
export function isTelling({ words }: Sentence, index: number): boolean {
  const { lower } = words[index]!;
  if (/^(?:call|describ)/.test(lower))
    return words.slice(Math.max(0, index - 5), index).some((word) => word.lower === 'what');
  const needs = WITH.find(([verb]) => verb.test(lower));
  return (
    needs !== undefined &&
    words.slice(index + 1, index + 1 + needs[1]).some((word) => needs[2].test(word.lower))
  );
}

/** "was declared free", "announced as taken by X": what is said, and not who says it, stands before the verb. */
export function isPassive({ words }: Sentence, verb: number, { polarity, attribution }: Lexicon): boolean {
  if (
    !/^(?:declared|announced|reported|confirmed|claimed|acknowledged|recalled|described)$/.test(
      words[verb]!.lower,
    )
  )
    return false;
  let at = verb - 1;
  while (at > 0 && /^(?:also|later|first|since|already|officially|reportedly)$/.test(words[at]!.lower)) at--;
  if (at >= 0 && polarity.be!.has(words[at]!.lower)) return true;
  return (
    words[verb]!.gap.includes(',') &&
    words[verb + 1]?.lower === 'as' &&
    !attribution.pronouns!.has(words[at]?.lower ?? '')
  );
}

/** Last word of what a verb says: where "where", "which" or "whom" before its subject opens an aside, the aside's. */
export function endOfClaim({ words }: Sentence, subject: number, verb: number): number {
  const last = words.length - 1;
  const opener = words[subject - 1]?.lower ?? '';
  if (!/^(?:where|which|whom|whose|whence|what)$/.test(opener)) return last;
  const end = words.findIndex(({ gap }, index) => index > verb + 1 && /[,;:—–)]/.test(gap));
  return end < 0 ? last : end - 1;
}
