import type { NameTrie, PlaceName } from '../types';
import { readColumn } from './bytes';
import { PackError } from './format';
import type { TokenTable } from './tokens';

const NOBODY: readonly never[] = [];

/** What the trie needs to know about names, which are numbered through all places. */
export interface NameColumns {
  /** Trie node of each name. */
  readonly nodes: Uint32Array;
  /** Place of each name. */
  readonly places: Uint32Array;
  name(index: number): PlaceName;
}

/** The trie of one pack. Node 0 is the root; the children of a node stand side by side. */
export class PackTrie implements NameTrie {
  readonly root = 0;
  /** First child of each node; one more entry for the end. */
  readonly #firstChild: Uint32Array;
  /** Token that leads into each node. */
  readonly #tokenInto: Uint32Array;
  /** Child of the root by token, 0 for none: the commonest step by far is a single look-up. */
  readonly #fromRoot: Uint32Array;
  /** Names by node: `#names[#firstName[node] … #firstName[node + 1]]`. */
  readonly #firstName: Uint32Array;
  readonly #names: Uint32Array;

  constructor(
    readonly tokens: TokenTable,
    readonly columns: NameColumns,
    nodeCount: number,
    childCounts: Uint8Array,
    edges: Uint8Array,
  ) {
    this.#firstChild = firstChildren(readColumn(childCounts, nodeCount, 'TCHI'));
    this.#tokenInto = tokensInto(this.#firstChild, edges);
    this.#fromRoot = new Uint32Array(tokens.size);
    for (let child = 1; child < this.#firstChild[1]!; child++) {
      this.#fromRoot[this.#tokenInto[child]!] = child;
    }
    [this.#firstName, this.#names] = namesByNode(columns.nodes, nodeCount);
  }

  step(node: number, token: string): number {
    const wanted = this.tokens.find(token);
    if (wanted < 0) return -1;
    if (node === 0) return this.#fromRoot[wanted]! || -1;
    let low = this.#firstChild[node]!;
    let high = this.#firstChild[node + 1]! - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const found = this.#tokenInto[middle]!;
      if (found === wanted) return middle;
      if (found < wanted) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  places(node: number): readonly number[] {
    const names = this.#namesAt(node);
    return names.length === 0 ? NOBODY : Array.from(names, (name) => this.columns.places[name]!);
  }

  names(node: number): readonly PlaceName[] {
    const names = this.#namesAt(node);
    return names.length === 0 ? NOBODY : Array.from(names, (name) => this.columns.name(name));
  }

  children(node: number, visit: (token: string, child: number) => void): void {
    for (let child = this.#firstChild[node]!; child < this.#firstChild[node + 1]!; child++) {
      visit(this.tokens.token(this.#tokenInto[child]!), child);
    }
  }

  /** The folded tokens on the way from the root to a node. */
  path(node: number): string[] {
    const tokens: string[] = [];
    for (let at = node; at > 0; at = this.#parent(at))
      tokens.unshift(this.tokens.token(this.#tokenInto[at]!));
    return tokens;
  }

  /** The last node whose first child is not beyond `child`: nodes stand breadth first. */
  #parent(child: number): number {
    let [low, high] = [0, child - 1];
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.#firstChild[middle]! <= child) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** First name of each place at a node, in the order of the places. */
  #namesAt(node: number): Uint32Array | readonly number[] {
    const [from, to] = [this.#firstName[node]!, this.#firstName[node + 1]!];
    // A name without letters or digits has no tokens; the root would claim it for every text.
    if (node === 0 || from === to) return NOBODY;
    const names = this.#names.subarray(from, to);
    if (to - from === 1) return names;
    return names.filter(
      (name, i) => i === 0 || this.columns.places[name] !== this.columns.places[names[i - 1]!],
    );
  }
}

function firstChildren(counts: Uint32Array): Uint32Array {
  const first = new Uint32Array(counts.length + 1);
  let next = 1;
  for (let node = 0; node < counts.length; node++) {
    first[node] = next;
    next += counts[node]!;
  }
  first[counts.length] = next;
  if (next !== counts.length) {
    throw new PackError(`Expected ${counts.length} nodes in TCHI of the gazetteer pack, found ${next}`);
  }
  return first;
}

/** Edges are differences within a node: the first one tells the token itself. */
function tokensInto(firstChild: Uint32Array, edges: Uint8Array): Uint32Array {
  const nodeCount = firstChild.length - 1;
  const into = new Uint32Array(nodeCount);
  into.set(readColumn(edges, nodeCount - 1, 'TEDG'), 1);
  for (let node = 0; node < nodeCount; node++) {
    const end = firstChild[node + 1]!;
    for (let child = firstChild[node]! + 1; child < end; child++) into[child]! += into[child - 1]!;
  }
  return into;
}

/** Counting sort of the names by node; names of one node stay in the order of their places. */
function namesByNode(nodes: Uint32Array, nodeCount: number): [Uint32Array, Uint32Array] {
  const first = new Uint32Array(nodeCount + 1);
  for (let name = 0; name < nodes.length; name++) first[nodes[name]! + 1]!++;
  for (let node = 0; node < nodeCount; node++) first[node + 1]! += first[node]!;
  const next = first.slice();
  const names = new Uint32Array(nodes.length);
  for (let name = 0; name < nodes.length; name++) names[next[nodes[name]!]!++] = name;
  return [first, names];
}
