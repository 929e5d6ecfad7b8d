import type { Draft, ReadingState } from '../draft';
import { isWar } from './topic';

/** How many words after a trigger those stand whom it speaks of: "took in another seven people". */
const REACH = 5;

const NUMBER =
  /^(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|dozens?|scores|hundreds?|several|many|another|a|an|his|her|their|at|more|up)$/;

/** What triggers of harm ask of their surroundings, by the names that the lexicon uses. */
export const HARM_NEEDS: Readonly<Record<string, (draft: Draft, state: ReadingState) => boolean>> = {
  'number-after': ({ sentence: { words, clauses }, last }) =>
    words
      .slice(last + 1, last + 1 + REACH)
      .some(({ lower }, index) => clauses[last + 1 + index] === clauses[last] && NUMBER.test(lower)),
  'number-near-or-people': ({ sentence: { words }, first, last }, { document }) =>
    words
      .slice(Math.max(0, first - REACH), last + 1 + 2 * REACH)
      .some(({ lower }) => /^\d/.test(lower) || document.lexicon.classes.people!.has(lower)),
  // "24 launched, 20 down"
  'after-launch': ({ sentence: { words }, first }) =>
    /^\d/.test(words[first - 1]?.lower ?? '') &&
    words.slice(Math.max(0, first - 4), first).some(({ lower }) => /^(?:launched|fired|sent)$/.test(lower)),
  'facility-near': ({ sentence: { words }, first, last }, { document }) =>
    words
      .slice(Math.max(0, first - REACH), last + 1 + REACH)
      .some(({ lower }) => document.lexicon.classes.facility!.has(lower)),
  // Elsewhere people leave a flood and a boiler goes off; in a country at war no more words are needed.
  'war-or-front': (draft, state) => isWar(draft, state) || isAtFront(draft, state),
};

/** Countries whose towns are struck in this war, ISO 3166-1 alpha-2. */
const AT_WAR: readonly string[] = ['UA', 'RU', 'BY', 'MD'];

/** Whether nothing that a sentence names lies outside the countries at war. */
function isAtFront({ sentence }: Draft, { document: { resolutions } }: ReadingState): boolean {
  return sentence.resolutions.every((at) => {
    const { kind, place } = resolutions[at]!;
    return kind !== 'literal' || place === null || AT_WAR.includes(place.country);
  });
}
