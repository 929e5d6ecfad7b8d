import { ByteWriter, writeColumn } from './bytes';
import type { SectionTag } from './format';

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
 * Numbers tokens in the order of their code units and nodes breadth first, children in the order of
 * their tokens: the children of a node then stand side by side and a table of counts is all the
 * structure there is.
 */
export function encodeTrie(names: readonly (readonly string[])[]): EncodedTrie {
  const root: Node = { children: new Map(), index: 0 };
  const ends = names.map((tokens) => insert(root, tokens));
  const tokens = [...new Set(names.flat())].sort(byCodeUnits);
  const tokenNumbers = new Map(tokens.map((token, index) => [token, index]));
  const counts: number[] = [];
  const edges = new ByteWriter();
  const queue = [root];
  for (let next = 0; next < queue.length; next++) {
    const children = [...queue[next]!.children].sort((a, b) => byCodeUnits(a[0], b[0]));
    counts.push(children.length);
    let before = 0;
    for (const [token, child] of children) {
      const number = tokenNumbers.get(token)!;
      edges.varint(number - before);
      before = number;
      child.index = queue.length;
      queue.push(child);
    }
  }
  return {
    sections: { ...encodeTokens(tokens), TCHI: writeColumn(counts), TEDG: edges.finish() },
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

function encodeTokens(tokens: readonly string[]): Partial<Record<SectionTag, Uint8Array>> {
  const shared: number[] = [];
  const lengths: number[] = [];
  let text = '';
  let before = '';
  for (const token of tokens) {
    const prefix = sharedPrefix(before, token);
    shared.push(prefix);
    lengths.push(token.length - prefix);
    text += token.slice(prefix);
    before = token;
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
