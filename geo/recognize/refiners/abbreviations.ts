import type { Mention } from '../mention';
import { NameTest } from '../name-sort';
import type { Refiner } from '../refiner';

/** "Wash." and "Ill.": written with a full stop, and with none inside as "U.S." has. */
const IS_CUT_SHORT = new NameTest(({ bearers }) =>
  bearers.every(({ name }) => name !== null && /^\p{Lu}\p{Ll}+\.$/u.test(name.text)),
);

/** "Wash your hands", "Miss Evans": without its full stop a short form is the word that it looks like. */
export const abbreviations: Refiner = {
  name: 'abbreviations',
  refine(mention, { document }) {
    if (mention.rejected || !IS_CUT_SHORT.of(mention.name)) return;
    if (isStopped(document.text, mention) || document.gapAfter(mention.first - 1) === 'comma') return;
    mention.rejected = true;
    mention.trace.push('abbreviations');
  },
};

function isStopped(text: string, { end }: Mention): boolean {
  return text[end] === '.' || text[end - 1] === '.';
}
