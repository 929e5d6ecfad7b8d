import { type Irregular, nounForms, type Shape, verbForms } from './inflect';

/** The forms that a word of a pattern takes, with their shapes; one object for all patterns that spell it alike. */
export type Forms = ReadonlyMap<string, readonly Shape[]>;

/** One word of a pattern: the forms it takes, and how many other words may stand before it. */
export interface Element {
  readonly forms: Forms;
  readonly gap: number;
}

/**
 * Reads the words of a trigger: elements parted by spaces. `a|b` is either word, `/v` all forms of a
 * verb, `/n` of a noun, `/nv` both, `@class` any word of a class (`@class/v` all forms of its verbs),
 * `..3` allows up to three words between its neighbours. Throws an Error that names the pattern when it cannot be read.
 */
export function parsePattern(
  words: string,
  classes: Readonly<Record<string, readonly string[]>>,
  irregular: Irregular,
): readonly Element[] {
  const elements: Element[] = [];
  let gap = 0;
  for (const part of words.split(' ')) {
    const skip = /^\.\.(\d)$/.exec(part);
    if (skip) {
      gap = Number(skip[1]);
      continue;
    }
    elements.push({ forms: knownForms(part, words, classes, irregular), gap });
    gap = 0;
  }
  if (elements.length === 0 || gap > 0) throw new Error(`Expected words around each gap, got "${words}".`);
  return elements;
}

const known = new WeakMap<object, Map<string, Forms>>();

function knownForms(
  part: string,
  words: string,
  classes: Readonly<Record<string, readonly string[]>>,
  irregular: Irregular,
): Forms {
  const byPart = known.get(classes) ?? new Map<string, Forms>();
  known.set(classes, byPart);
  const forms = byPart.get(part) ?? formsOf(part, words, classes, irregular);
  byPart.set(part, forms);
  return forms;
}

function formsOf(
  part: string,
  words: string,
  classes: Readonly<Record<string, readonly string[]>>,
  irregular: Irregular,
): Forms {
  const forms = new Map<string, Shape[]>();
  const add = (form: string, shape: Shape) => forms.set(form, [...(forms.get(form) ?? []), shape]);
  const [stem = '', kind = ''] = part.split('/');
  const spelt = stem.split('|').flatMap((word) => {
    if (!word.startsWith('@')) return [word];
    const members = classes[word.slice(1)];
    if (!members) throw new Error(`Expected a class of words, got "${word}" in "${words}".`);
    return members;
  });
  for (const word of spelt) {
    if (!['', 'v', 'n', 'nv'].includes(kind)) throw new Error(`Expected /v, /n or /nv, got "${part}".`);
    if (kind === '') add(word, 'word');
    if (kind.includes('v')) for (const [form, shape] of verbForms(word, irregular)) add(form, shape);
    if (kind.includes('n')) for (const [form, shape] of nounForms(word, irregular)) add(form, shape);
  }
  return forms;
}
