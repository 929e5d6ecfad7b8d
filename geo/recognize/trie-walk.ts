import type { Vocabulary } from '../text/vocabulary';
import type { Gazetteer, NameTrie } from '../types';

const UNKNOWN = 0;
const NO = 1;
const YES = 2;
const CONTRACTION = /'(?:s|ll|re|ve|d|m|t)$/;
/** Steps that are remembered: one for each remainder of their hash. A power of two. */
const STEPS = 8192;

/**
 * Walks the names of a gazetteer by the numbers of a vocabulary's words: what begins a name is one
 * look into an array, and a step taken lately another. An apostrophe that a name lacks is passed
 * over: "Slov'yansk" also finds "Slovyansk"; but "Canada's" is no town called Canadas and "I'll" is
 * not "Ill.".
 */
class TrieWalk {
  readonly trie: NameTrie;
  readonly vocabulary: Vocabulary;
  #begins = new Uint8Array(1024);
  readonly #nodes = new Int32Array(STEPS).fill(-1);
  readonly #words = new Int32Array(STEPS);
  readonly #children = new Int32Array(STEPS);

  constructor(trie: NameTrie, vocabulary: Vocabulary) {
    this.trie = trie;
    this.vocabulary = vocabulary;
  }

  /** Whether a name begins with the word, or with the word without its possessive ending. */
  begins(word: number): boolean {
    const known = word < this.#begins.length ? this.#begins[word]! : UNKNOWN;
    return known === UNKNOWN ? this.#learnBegins(word) : known === YES;
  }

  /** The child of a node by a word, or -1. */
  step(node: number, word: number): number {
    const slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) >>> 19;
    if (this.#nodes[slot] === node && this.#words[slot] === word) return this.#children[slot]!;
    const child = this.#stepTo(node, this.vocabulary.folded[word]!);
    this.#nodes[slot] = node;
    this.#words[slot] = word;
    this.#children[slot] = child;
    return child;
  }

  /** The child of a node by a word without its possessive ending, or -1. */
  stepBare(node: number, word: number): number {
    return this.#stepTo(node, this.vocabulary.bare[word]!);
  }

  #learnBegins(word: number): boolean {
    if (word >= this.#begins.length) {
      const grown = new Uint8Array(2 * Math.max(word, this.vocabulary.size));
      grown.set(this.#begins);
      this.#begins = grown;
    }
    const { root } = this.trie;
    const yes = this.step(root, word) >= 0 || this.stepBare(root, word) >= 0;
    this.#begins[word] = yes ? YES : NO;
    return yes;
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
    walk = new TrieWalk(gazetteer.trie, vocabulary);
    walks.set(gazetteer, walk);
  }
  return walk;
}
