import { writeColumn } from './bytes';
import { type SectionTag, TOKENS_A_BLOCK } from './format';

interface Node {
  readonly children: Map<string, Node>;
  index: number;
}

/** A trie as it is written, and where each name ended up in it. */
export interface EncodedTrie {
  readonly sections: Partial<Record<SectionTag, Uint8Array>>;
  readonly tokens: number;
  readonly nodes: number;
  /** Node of each name, in the order of the names given. */
  readonly nodeOf: readonly number[];
}

/**
 * Numbers the tokens that begin a name before the others, both in the order of their code units, and
 * nodes breadth first, children in the order of their tokens' numbers. So the children of a node stand
 * side by side, a table of counts is all the structure there is, and those of the root are the tokens
 * that begin a name.
 */
export function encodeTrie(names: readonly (readonly string[])[]): EncodedTrie {
  const root: Node = { children: new Map(), index: 0 };
  const ends = names.map((tokens) => insert(root, tokens));
  const beginning = [...root.children.keys()].sort(byCodeUnits);
  const others = [...new Set(names.flat())].filter((token) => !root.children.has(token)).sort(byCodeUnits);
  const tokens = [...beginning, ...others];
  const numberOf = new Map(tokens.map((token, index) => [token, index]));
  const counts: number[] = [];
  const edges: number[] = [];
  const queue = [root];
  for (let next = 0; next < queue.length; next++) {
    const children = [...queue[next]!.children].map(([token, child]) => ({
      number: numberOf.get(token)!,
      child,
    }));
    counts.push(children.length);
    for (const { number, child } of children.sort((a, b) => a.number - b.number)) {
      if (next > 0) edges.push(number);
      child.index = queue.length;
      queue.push(child);
    }
  }
  return {
    sections: {
      ...encodeTokens([beginning, others]),
      TCHI: writeColumn(counts),
      TEDG: writeColumn(edges),
    },
    tokens: tokens.length,
    nodes: queue.length,
    nodeOf: ends.map((end) => end.index),
  };
}

function insert(root: Node, tokens: readonly string[]): Node {
  let node = root;
  for (const token of tokens) {
    let child = node.children.get(token);
    if (child === undefined) {
      child = { children: new Map(), index: 0 };
      node.children.set(token, child);
    }
    node = child;
  }
  return node;
}

function encodeTokens(runs: readonly (readonly string[])[]): Partial<Record<SectionTag, Uint8Array>> {
  const shared: number[] = [];
  const lengths: number[] = [];
  let text = '';
  for (const run of runs) {
    run.forEach((token, index) => {
      const prefix = index % TOKENS_A_BLOCK === 0 ? 0 : sharedPrefix(run[index - 1]!, token);
      shared.push(prefix);
      lengths.push(token.length - prefix);
      text += token.slice(prefix);
    });
  }
  return { TPRE: writeColumn(shared), TLEN: writeColumn(lengths), TTXT: new TextEncoder().encode(text) };
}

function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  const last = a.charCodeAt(length - 1);
  // Half a surrogate pair cannot be written as UTF-8.
  return last >= 0xd800 && last <= 0xdbff ? length - 1 : length;
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
