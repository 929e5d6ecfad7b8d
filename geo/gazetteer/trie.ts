import type { NameTrie, PlaceName } from '../types';
import { readColumn } from './bytes';
import { isBackwards, PackError, type PackMeta, type SectionTag } from './format';
import { TokenTable } from './tokens';

const NOBODY: readonly never[] = [];

/** What the trie needs to know about names, which are numbered through all places. */
export interface NameColumns {
  /** Trie node of each name. */
  readonly nodes: Uint32Array;
  placeOf(name: number): number;
  name(index: number): PlaceName;
}

/**
 * The trie of one pack. Node 0 is the root, its children are the tokens that begin a name, in their
 * order; the children of every node stand side by side.
 */
export class PackTrie implements NameTrie {
  readonly root = 0;
  readonly #tokens: TokenTable;
  readonly #columns: NameColumns;
  /** Children of nodes before each; one more entry for the end. The root is nobody's child. */
  readonly #children: Uint32Array;
  /** Children of the root. */
  readonly #beginning: number;
  /** Token that leads into each node from the grandchildren of the root on. */
  readonly #edges: Uint32Array;
  /** For each node 1 + the number of the first name that ends there, 0 for none. */
  readonly #firstName: Uint32Array;
  /** For each name the same of the next one at its node. */
  readonly #nextName: Uint32Array;

  /** @throws PackError when the sections do not fit together. */
  constructor({ nodes, tokens }: PackMeta, section: (tag: SectionTag) => Uint8Array, columns: NameColumns) {
    this.#columns = columns;
    this.#children = readColumn(section('TCHI'), nodes, 'counts', 'TCHI');
    if (this.#children[nodes]! + 1 !== nodes) {
      throw new PackError(
        `Expected ${nodes} nodes in TCHI of the gazetteer pack, found ${this.#children[nodes]! + 1}`,
      );
    }
    this.#beginning = this.#children[1]!;
    this.#edges = readColumn(section('TEDG'), nodes - 1 - this.#beginning, 'plain', 'TEDG');
    this.#tokens = new TokenTable(tokens, this.#beginning, section('TPRE'), section('TLEN'), section('TTXT'));
    this.#firstName = new Uint32Array(nodes);
    this.#nextName = chainNames(columns.nodes, this.#firstName);
  }

  step(node: number, token: string): number {
    if (node === 0) return this.#tokens.findBeginning(token) + 1 || -1;
    let low = this.#children[node]! + 1;
    let high = this.#children[node + 1]!;
    if (high < low) return -1;
    const wanted = this.#tokens.find(token);
    if (wanted < 0) return -1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const found = this.#tokenInto(middle);
      if (found === wanted) return middle;
      if (found < wanted) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  places(node: number): readonly number[] {
    return this.#namesAt(node).map((name) => this.#columns.placeOf(name));
  }

  names(node: number): readonly PlaceName[] {
    return this.#namesAt(node).map((name) => this.#columns.name(name));
  }

  children(node: number, visit: (token: string, child: number) => void): void {
    const children: (readonly [string, number])[] = [];
    for (let child = this.#children[node]! + 1; child <= this.#children[node + 1]!; child++) {
      children.push([this.#tokens.token(this.#tokenInto(child)), child]);
    }
    // The tokens that begin a name are numbered before the others.
    if (node !== 0) children.sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [token, child] of children) visit(token, child);
  }

  /** The folded tokens on the way from the root to a node. */
  path(node: number): string[] {
    const tokens: string[] = [];
    for (let at = node; at > 0; at = this.#parent(at)) {
      tokens.unshift(this.#tokens.token(this.#tokenInto(at)));
    }
    return tokens;
  }

  #tokenInto(node: number): number {
    return node <= this.#beginning ? node - 1 : this.#edges[node - 1 - this.#beginning]!;
  }

  /** The last node before whose children there are fewer: nodes stand breadth first. */
  #parent(child: number): number {
    if (child <= this.#beginning) return 0;
    let [low, high] = [0, child - 1];
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.#children[middle]! < child) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** First name of each place at a node, in the order of the places. */
  #namesAt(node: number): readonly number[] {
    // A name without letters or digits has no tokens; the root would claim it for every text.
    if (node === 0 || this.#firstName[node] === 0) return NOBODY;
    const names: number[] = [];
    let placeBefore = -1;
    for (let next = this.#firstName[node]!; next > 0; next = this.#nextName[next - 1]!) {
      const place = this.#columns.placeOf(next - 1);
      if (place !== placeBefore) names.push(next - 1);
      else if (isBackwards(place)) names[names.length - 1] = next - 1;
      placeBefore = place;
    }
    return names;
  }
}

/**
 * Chains the names that end at one node, in the order of their numbers: fills in the first of each node,
 * returns the next of each name. Backwards, since then one loop is enough.
 */
function chainNames(nodes: Uint32Array, firstName: Uint32Array): Uint32Array {
  const nextName = new Uint32Array(nodes.length);
  for (let name = nodes.length - 1; name >= 0; name--) {
    const node = nodes[name]!;
    nextName[name] = firstName[node]!;
    firstName[node] = name + 1;
  }
  return nextName;
}
