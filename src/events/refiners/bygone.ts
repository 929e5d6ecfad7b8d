import type { Draft, EventRefiner } from '../draft';
import { MARK } from '../lexicon/word-kinds';
import type { EventDocument } from '../reading/document';
import type { Sentence } from '../reading/sentence';

/** A year before 1900, as a sentence dates with it. */
const OLD_YEAR =
  /\b(?:[Ii]n|[Ss]ince|[Uu]ntil|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*)\s+1[0-8]\d{2}\b(?!\s+\p{Ll}+s\b)/u;

/**
 * Other wars than the one that the text is about: what a year of another century dates, or what a word
 * of such a time stands beside ("Napoleon", "the Wehrmacht"), and no weapon of today with it.
 */
export const bygone: EventRefiner = {
  name: 'bygone',
  refine(draft, { document }) {
    return isOld(draft, document) || isOfAnotherAge(draft, document) ? [] : [draft];
  },
};

function isOld({ sentence, time, when }: Draft, { source }: EventDocument): boolean {
  if ((sentence.marks & MARK.oldYear) === 0) return false;
  const { start, end } = sentence;
  if (!OLD_YEAR.test(source.text.slice(start, end))) return false;
  // "Founded in 1855, the mill was shelled on Monday": unless a day was read out of that very year.
  const isToday = time?.certainty === 'stated' && when !== null;
  return !isToday || /^,?\s+1[0-8]\d{2}\b/.test(source.text.slice(when.end, when.end + 8));
}

function isOfAnotherAge({ sentence, time }: Draft, document: EventDocument): boolean {
  if (time?.certainty === 'stated') return false;
  return (sentence.marks & MARK.bygone) !== 0 && isAged(sentence, document);
}

/** Such a word in the sentence, whoever is called a Nazi by somebody else, and no drone or missile. */
function isAged({ words }: Sentence, { lexicon }: EventDocument): boolean {
  const { bygone: known, drone, missile } = lexicon.classes;
  return (
    words.some(
      ({ text, lower }, index) =>
        known!.has(lower) &&
        /^\p{Lu}/u.test(text) &&
        !/^(?:neo|kyiv|kiev|ukrainian|call|called)$/.test(words[index - 1]?.lower ?? ''),
    ) && !words.some(({ lower }) => drone!.has(lower) || missile!.has(lower))
  );
}
