import type { Draft, ReadingState } from '../draft';

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
  'facility-near': ({ sentence: { words }, first, last }, { document }) =>
    words
      .slice(Math.max(0, first - REACH), last + 1 + REACH)
      .some(({ lower }) => document.lexicon.classes.facility!.has(lower)),
};
