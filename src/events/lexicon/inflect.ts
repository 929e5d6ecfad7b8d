/** Grammatical shape of a matched word: verb forms, `noun`, or `word` for what does not bend. */
export type Shape = 'base' | 's' | 'past' | 'ing' | 'noun' | 'word';

/** Irregular forms: verbs as [third person, past, participle, gerund], nouns as plurals. */
export interface Irregular {
  readonly verbs: Readonly<Record<string, readonly string[]>>;
  readonly nouns: Readonly<Record<string, string>>;
}

/** All forms of an English verb with their shape, in lower case. Past and participle share a shape. */
export function verbForms(lemma: string, irregular: Irregular): ReadonlyMap<string, Shape> {
  const own = irregular.verbs[lemma];
  const [third, past, participle, gerund] = own ?? [
    plural(lemma),
    pastOf(lemma),
    pastOf(lemma),
    gerundOf(lemma),
  ];
  return new Map<string, Shape>([
    [gerund!, 'ing'],
    [third!, 's'],
    [past!, 'past'],
    [participle!, 'past'],
    // Last, so that "hit" and "set" count as past as often as not: the base form is only set when free.
    ...(past === lemma || participle === lemma ? [] : ([[lemma, 'base']] as const)),
  ]);
}

/** Singular and plural of an English noun, in lower case. */
export function nounForms(lemma: string, irregular: Irregular): ReadonlyMap<string, Shape> {
  return new Map<string, Shape>([
    [lemma, 'noun'],
    [irregular.nouns[lemma] ?? plural(lemma), 'noun'],
  ]);
}

/** One short syllable doubles its last letter: "stopped", "ramming". */
const DOUBLED = /^[^aeiou]*[aeiou][^aeiouwxy]$/;

function plural(lemma: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function pastOf(lemma: string): string {
  if (DOUBLED.test(lemma)) return `${lemma}${lemma.at(-1)}ed`;
  if (lemma.endsWith('e')) return `${lemma}d`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`;
}

function gerundOf(lemma: string): string {
  if (DOUBLED.test(lemma)) return `${lemma}${lemma.at(-1)}ing`;
  return /[^eo]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`;
}
