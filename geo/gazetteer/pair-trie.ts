import type { NameTrie, PlaceName } from '../types';

const ONLY_UPPER = 0;
const ONLY_LOWER = 1;
const BOTH = 2;
const CASES = 3;

/**
 * Walks two tries at once. A node that only one layer has is that layer's number times three plus
 * which layer; one that both have is the number of a pair, kept from the first time it is reached.
 */
export class PairTrie implements NameTrie {
  readonly root: number;
  readonly #pairs: (readonly [number, number])[] = [];
  readonly #numberOf = new Map<number, Map<number, number>>();

  constructor(
    readonly upper: NameTrie,
    readonly lower: NameTrie,
    readonly fromLower: Int32Array,
    readonly upperSize: number,
  ) {
    this.root = this.#node(upper.root, lower.root);
  }

  step(node: number, token: string): number {
    const [upper, lower] = this.#split(node);
    return this.#node(
      upper < 0 ? -1 : this.upper.step(upper, token),
      lower < 0 ? -1 : this.lower.step(lower, token),
    );
  }

  places(node: number): readonly number[] {
    const [upper, lower] = this.#split(node);
    const above = upper < 0 ? [] : this.upper.places(upper);
    if (lower < 0) return above;
    const below = this.lower.places(lower).map((index) => this.fromLower[index]!);
    return [...above, ...below.filter((index) => this.#isShown(index, above))];
  }

  names(node: number): readonly PlaceName[] {
    const [upper, lower] = this.#split(node);
    const above = upper < 0 ? [] : this.upper.names(upper);
    if (lower < 0) return above;
    const shown = upper < 0 ? [] : this.upper.places(upper);
    const places = this.lower.places(lower);
    const below = this.lower.names(lower);
    return [...above, ...below.filter((_, i) => this.#isShown(this.fromLower[places[i]!]!, shown))];
  }

  /** Neither hidden nor the twin of a place that the upper layer has under this name itself. */
  #isShown(index: number, above: readonly number[]): boolean {
    return index >= this.upperSize || (index >= 0 && !above.includes(index));
  }

  children(node: number, visit: (token: string, child: number) => void): void {
    const [upper, lower] = this.#split(node);
    const tokens = new Map<string, [number, number]>();
    if (upper >= 0) this.upper.children(upper, (token, child) => tokens.set(token, [child, -1]));
    if (lower >= 0) {
      this.lower.children(lower, (token, child) => {
        const both = tokens.get(token);
        if (both === undefined) tokens.set(token, [-1, child]);
        else both[1] = child;
      });
    }
    const sorted = [...tokens].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [token, [above, below]] of sorted) visit(token, this.#node(above, below));
  }

  #split(node: number): readonly [number, number] {
    const number = Math.floor(node / CASES);
    if (node % CASES === ONLY_UPPER) return [number, -1];
    return node % CASES === ONLY_LOWER ? [-1, number] : this.#pairs[number]!;
  }

  #node(upper: number, lower: number): number {
    if (lower < 0) return upper < 0 ? -1 : upper * CASES + ONLY_UPPER;
    if (upper < 0) return lower * CASES + ONLY_LOWER;
    let byLower = this.#numberOf.get(upper);
    if (byLower === undefined) {
      byLower = new Map();
      this.#numberOf.set(upper, byLower);
    }
    let number = byLower.get(lower);
    if (number === undefined) {
      number = this.#pairs.length;
      this.#pairs.push([upper, lower]);
      byLower.set(lower, number);
    }
    return number * CASES + BOTH;
  }
}
