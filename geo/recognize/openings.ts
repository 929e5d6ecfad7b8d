import { ALL_CAPITALS, type Vocabulary } from '../text/vocabulary';
import type { Gazetteer } from '../types';
import { type NameEntries, type NameEntry, namesIn } from './name-entry';
import { isSpelledAlike, placesSpelled } from './spelled-alike';
import { lettersOf } from './spellings';
import { type TrieWalk, walkOf } from './trie-walk';

/** A capitalised word or a figure with which a name of the gazetteer begins. */
export interface Opening {
  /** Where the names that go on after it are looked for; -1 when there are none. */
  readonly node: number;
  /** The name that the word is by itself, outside of headlines and in one. */
  readonly single: SingleName | null;
  readonly singleInHeadline: SingleName | null;
}

/** A name of one word as printed. */
export interface SingleName {
  readonly name: NameEntry;
  readonly places: readonly number[];
  /** UTF-16 units of a possessive ending that do not belong to it. */
  readonly cut: number;
}

/** What each word of a vocabulary opens in a gazetteer, worked out once: most mentions are one word, met again and again. */
export class Openings {
  readonly names: NameEntries;
  readonly walk: TrieWalk;
  readonly #vocabulary: Vocabulary;
  readonly #byWord: (Opening | null | undefined)[] = [];

  constructor(gazetteer: Gazetteer, vocabulary: Vocabulary) {
    this.names = namesIn(gazetteer);
    this.walk = walkOf(gazetteer, vocabulary);
    this.#vocabulary = vocabulary;
  }

  /** What a word opens; null for nothing. */
  at(word: number): Opening | null {
    const known = this.#byWord[word];
    if (known !== undefined) return known;
    // Words are asked about in any order; an array without holes is read faster.
    while (this.#byWord.length <= word) this.#byWord.push(undefined);
    const opening = this.#open(word);
    this.#byWord[word] = opening;
    return opening;
  }

  #open(word: number): Opening | null {
    const { root } = this.walk.trie;
    const { folded, bare } = this.#vocabulary;
    const owned = folded[word]!.endsWith("'s") ? this.walk.stepBare(root, word) : -1;
    const node = this.walk.step(root, word);
    if (owned < 0 && node < 0) return null;
    const nameOwned = owned < 0 ? null : this.names.at(owned, () => bare[word]!);
    const nameWhole = node < 0 ? null : this.names.at(node, () => folded[word]!);
    const named = (headline: boolean): SingleName | null =>
      this.#single(word, nameWhole, 0, headline) ?? this.#single(word, nameOwned, 2, headline);
    return { node, single: named(false), singleInHeadline: named(true) };
  }

  #single(word: number, name: NameEntry | null, cut: number, headline: boolean): SingleName | null {
    if (!name) return null;
    const printed = this.#vocabulary.printed(word);
    const allCapitals = (this.#vocabulary.flags[word]! & ALL_CAPITALS) !== 0;
    if (!isSpelledAlike(name, { letters: lettersOf(printed), further: 0, allCapitals, headline }))
      return null;
    const letters = lettersOf(printed.slice(0, printed.length - cut));
    return { name, places: placesSpelled(name, letters, 0), cut };
  }
}

const kept = new WeakMap<Gazetteer, { readonly vocabulary: Vocabulary; readonly openings: Openings }>();

/** What the words of a vocabulary open in a gazetteer, kept until another vocabulary is used. */
export function openingsOf(gazetteer: Gazetteer, vocabulary: Vocabulary): Openings {
  let own = kept.get(gazetteer);
  if (own?.vocabulary !== vocabulary) {
    own = { vocabulary, openings: new Openings(gazetteer, vocabulary) };
    kept.set(gazetteer, own);
  }
  return own.openings;
}
