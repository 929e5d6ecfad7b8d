import { ROMANISED } from '../countries';
import { mayBeRespelled, respellings } from '../text/respell';
import { CAPITAL, type Vocabulary } from '../text/vocabulary';
import type { Gazetteer, NameTrie } from '../types';
import { Steps } from './steps';

const CONTRACTION = /'(?:s|ll|re|ve|d|m|t)$/;

/**
 * Walks the names of a gazetteer by the numbers of a vocabulary's words: a step taken before is one
 * look into an array. An apostrophe that a name lacks is passed
 * over: "Slov'yansk" also finds "Slovyansk"; but "Canada's" is no town called Canadas and "I'll" is
 * not "Ill.".
 */
class TrieWalk {
  readonly trie: NameTrie;
  readonly vocabulary: Vocabulary;
  readonly #gazetteer: Gazetteer;
  readonly #steps = new Steps();

  constructor(gazetteer: Gazetteer, vocabulary: Vocabulary) {
    this.#gazetteer = gazetteer;
    this.trie = gazetteer.trie;
    this.vocabulary = vocabulary;
  }

  /** The child of a node by a word, or -1. */
  step(node: number, word: number): number {
    const known = this.#steps.child(node, word);
    if (known !== -2) return known;
    const exact = this.#stepTo(node, this.vocabulary.folded[word]!);
    const child = exact < 0 ? this.#stepRespelled(node, word) : exact;
    this.#steps.add(node, word, child);
    return child;
  }

  /** The child of a node by a word without its possessive ending, or -1. */
  stepBare(node: number, word: number): number {
    return this.#stepTo(node, this.vocabulary.bare[word]!);
  }

  /** A capitalised word in a romanisation that the gazetteer lacks: "Kupjansk", "Zaporižžja". */
  #stepRespelled(node: number, word: number): number {
    const { flags, bare } = this.vocabulary;
    if (!(flags[word]! & CAPITAL)) return -1;
    const printed = this.vocabulary.printed(word);
    if (!mayBeRespelled(printed, bare[word]!)) return -1;
    for (const spelling of respellings(printed)) {
      const child = this.trie.step(node, spelling);
      if (child >= 0 && this.#isRomanised(child)) return child;
    }
    return -1;
  }

  /** Whether a name that ends at a node, if any does, is of a country whose names are romanised. */
  #isRomanised(node: number): boolean {
    const places = this.trie.places(node);
    return places.length === 0 || places.some((index) => ROMANISED.has(this.#gazetteer.place(index).country));
  }

  #stepTo(node: number, token: string): number {
    const child = this.trie.step(node, token);
    if (child >= 0 || !token.includes("'") || CONTRACTION.test(token)) return child;
    return this.trie.step(node, token.replaceAll("'", ''));
  }
}

export type { TrieWalk };

const walks = new WeakMap<Gazetteer, TrieWalk>();

/** The walk of a gazetteer for the words of a vocabulary, kept until another vocabulary is used. */
export function walkOf(gazetteer: Gazetteer, vocabulary: Vocabulary): TrieWalk {
  let walk = walks.get(gazetteer);
  if (walk?.vocabulary !== vocabulary) {
    walk = new TrieWalk(gazetteer, vocabulary);
    walks.set(gazetteer, walk);
  }
  return walk;
}
