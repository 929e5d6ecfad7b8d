import type { Gazetteer, PlaceName } from '../types';
import { foldedTokens } from './shape';

/** A place found by name. */
export interface SearchResult {
  /** Place number in the gazetteer searched. */
  readonly index: number;
  /** Display name of the place. */
  readonly name: string;
  /** The name that matched. */
  readonly matched: PlaceName;
  /** How: the whole name, its beginning, or nearly. */
  readonly how: 'exact' | 'prefix' | 'similar';
  /** Number of letters that differ, when nearly. */
  readonly distance?: number;
}

/** How {@link searchGazetteer} searches. */
export interface SearchOptions {
  /** Most results; default 10. */
  readonly limit?: number;
}

/**
 * Finds places by name: whole names first, then names that begin with the query, then names a letter
 * or two away; within each first those that bear the name today, then the most populous. Case, diacritics, apostrophes, hyphens and ё make
 * no difference. An empty query finds nothing.
 */
export function searchGazetteer(
  gazetteer: Gazetteer,
  query: string,
  options: SearchOptions = {},
): readonly SearchResult[] {
  const limit = options.limit ?? 10;
  const tokens = foldedTokens(query);
  if (tokens.length === 0 || limit <= 0) return [];
  const results = new Map<number, SearchResult>();
  for (const stage of [exact, prefix, similar]) {
    if (results.size >= limit) break;
    const found = stage(gazetteer, tokens).filter((result) => !results.has(result.index));
    for (const result of found.sort(byWeight(gazetteer))) {
      if (!results.has(result.index)) results.set(result.index, result);
    }
  }
  return [...results.values()].slice(0, limit);
}

function exact(gazetteer: Gazetteer, tokens: readonly string[]): SearchResult[] {
  const node = walk(gazetteer, tokens);
  return node < 0 ? [] : resultsAt(gazetteer, node, 'exact');
}

function prefix(gazetteer: Gazetteer, tokens: readonly string[]): SearchResult[] {
  const { trie } = gazetteer;
  const results: SearchResult[] = [];
  const addBelow = (_token: string, node: number): void => {
    results.push(...resultsAt(gazetteer, node, 'prefix'));
    trie.children(node, addBelow);
  };
  const last = tokens.at(-1)!;
  const parent = walk(gazetteer, tokens.slice(0, -1));
  if (parent < 0) return results;
  trie.children(parent, (token, child) => {
    if (token.startsWith(last)) addBelow(token, child);
  });
  return results;
}

/** All names within the edit distance that the query's length allows, by one walk with pruning. */
function similar(gazetteer: Gazetteer, tokens: readonly string[]): SearchResult[] {
  const wanted = tokens.join(' ');
  const most = wanted.length < 4 ? 0 : wanted.length < 8 ? 1 : 2;
  const results: SearchResult[] = [];
  if (most === 0) return results;
  const visit = (node: number, row: readonly number[], atStart: boolean): void => {
    gazetteer.trie.children(node, (token, child) => {
      const after = extend(row, atStart ? token : ` ${token}`, wanted, most);
      if (after === null) return;
      const distance = after[wanted.length]!;
      if (distance <= most) results.push(...resultsAt(gazetteer, child, 'similar', distance));
      visit(child, after, false);
    });
  };
  visit(
    gazetteer.trie.root,
    Array.from({ length: wanted.length + 1 }, (_, i) => i),
    true,
  );
  return results;
}

/** The next rows of the Levenshtein matrix, or null when every cell is beyond `most`. */
function extend(row: readonly number[], letters: string, wanted: string, most: number): number[] | null {
  let before = row as number[];
  for (const letter of letters) {
    const next = [before[0]! + 1];
    let least = next[0]!;
    for (let i = 1; i <= wanted.length; i++) {
      const cost = wanted[i - 1] === letter ? 0 : 1;
      const cell = Math.min(before[i - 1]! + cost, before[i]! + 1, next[i - 1]! + 1);
      next.push(cell);
      if (cell < least) least = cell;
    }
    if (least > most) return null;
    before = next;
  }
  return before;
}

function walk({ trie }: Gazetteer, tokens: readonly string[]): number {
  let node = trie.root;
  for (const token of tokens) {
    node = trie.step(node, token);
    if (node < 0) return -1;
  }
  return node;
}

function resultsAt(
  gazetteer: Gazetteer,
  node: number,
  how: SearchResult['how'],
  distance?: number,
): SearchResult[] {
  const names = gazetteer.trie.names(node);
  return gazetteer.trie.places(node).map((index, i) => ({
    index,
    name: gazetteer.place(index).name,
    matched: names[i]!,
    how,
    ...(distance === undefined ? {} : { distance }),
  }));
}

function byWeight(gazetteer: Gazetteer): (a: SearchResult, b: SearchResult) => number {
  return (a, b) =>
    (a.distance ?? 0) - (b.distance ?? 0) ||
    Number(isOutOfForce(a.matched)) - Number(isOutOfForce(b.matched)) ||
    gazetteer.place(b.index).population - gazetteer.place(a.index).population ||
    a.index - b.index;
}

/** A place that has the name counts before one that had it, or whose people have it. */
function isOutOfForce(name: PlaceName): boolean {
  return name.kind === 'former' || name.kind === 'demonym';
}
