import type casualties from '../../../data/lexicon/en/casualties.json';
import type { Harm } from '../types';

/** Words of people who came to harm, compiled. */
export interface CasualtyWords {
  /** What a word says befell people; 'both' for "casualties". */
  readonly harms: ReadonlyMap<string, Harm | 'both'>;
  readonly none: ReadonlySet<string>;
  /** Fewest and most that a word for a number means. */
  readonly numbers: ReadonlyMap<string, readonly [number, number]>;
  /** Words before a number, the longest first, and what they make of it. */
  readonly bounds: readonly Bound[];
  /** Who a noun names: '' for "people". */
  readonly people: ReadonlyMap<string, string>;
}

/** "at least", "up to", "about". */
export interface Bound {
  readonly words: readonly string[];
  readonly kind: 'least' | 'most' | 'about';
}

/** Compiles the words of one language. */
export function compileCasualties(source: typeof casualties): CasualtyWords {
  const harms = new Map<string, Harm | 'both'>();
  for (const [harm, words] of Object.entries(source.harms))
    for (const word of words) harms.set(word, harm as Harm);
  for (const word of source.both) harms.set(word, 'both');
  const people = new Map<string, string>();
  for (const [who, words] of Object.entries(source.people)) for (const word of words) people.set(word, who);
  const bounds = (['least', 'most', 'about'] as const).flatMap((kind) =>
    source[kind].map((phrase) => ({ kind, words: phrase.split(' ') })),
  );
  return {
    harms,
    none: new Set(source.none),
    numbers: new Map(Object.entries(source.numbers).map(([word, [least, most]]) => [word, [least!, most!]])),
    bounds: bounds.sort((a, b) => b.words.length - a.words.length),
    people,
  };
}
