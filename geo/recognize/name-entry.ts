import { foldToken } from '../text/fold';
import { tokenize } from '../text/tokens';
import type { Gazetteer, Place } from '../types';
import { type Bearer, bearerOf } from './bearer';
import { Spellings } from './spellings';

/** A name of the gazetteer with all that may bear it, worked out once and kept. */
export interface NameEntry {
  /** Its number among all names read so far, by which what is asked of it again and again is kept. */
  readonly number: number;
  /** The folded tokens joined by a space. */
  readonly key: string;
  /** The places of that name, the most prominent first. */
  readonly bearers: readonly Bearer[];
  /** Their indexes, in the same order. */
  readonly places: readonly number[];
  /** Prominence of the first place, see `gazetteer/prominence`. */
  readonly prominence: number;
  readonly best: Place;
  /** The folded tokens. */
  readonly words: readonly string[];
  /** Whether the word chiefly stands for the people or is the adjective of a place: "Canadian", in spite of Canadian, Texas. */
  readonly demonym: boolean;
  /** Whether the first place is a country, and whether governments act under its name. */
  readonly country: boolean;
  readonly government: boolean;
  readonly spellings: Spellings;
}

/** More bearers of one name than this are cut, the least prominent first. */
const MOST_BEARERS = 300;

/** The names of a gazetteer by the node of its trie that they end at, each worked out once. */
export class NameEntries {
  readonly #gazetteer: Gazetteer;
  readonly #entries = new Map<number, NameEntry | null>();

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
  }

  /** The name that ends at a node, or null when none does; `key` gives its folded tokens joined by a space. */
  at(node: number, key: () => string): NameEntry | null {
    const known = this.#entries.get(node);
    if (known !== undefined) return known;
    const entry = buildEntry(this.#gazetteer, node, key);
    this.#entries.set(node, entry);
    return entry;
  }
}

const entries = new WeakMap<Gazetteer, NameEntries>();

/** The names of a gazetteer. */
export function namesIn(gazetteer: Gazetteer): NameEntries {
  let own = entries.get(gazetteer);
  if (!own) {
    own = new NameEntries(gazetteer);
    entries.set(gazetteer, own);
  }
  return own;
}

/** The name of some folded words that ends at a node of the gazetteer's trie, or null when none does. */
export function nameAt(gazetteer: Gazetteer, node: number, words: readonly string[]): NameEntry | null {
  return namesIn(gazetteer).at(node, () => words.join(' '));
}

/** The name of some folded words, or null when the gazetteer has none. */
export function nameOf(gazetteer: Gazetteer, words: readonly string[]): NameEntry | null {
  const { trie } = gazetteer;
  const node = words.reduce((at, word) => (at < 0 ? at : trie.step(at, word)), trie.root);
  return node < 0 ? null : nameAt(gazetteer, node, words);
}

let numbered = 0;

function buildEntry(gazetteer: Gazetteer, node: number, key: () => string): NameEntry | null {
  const indexes = gazetteer.trie.places(node);
  if (indexes.length === 0) return null;
  const names = gazetteer.trie.names(node);
  const bearers = indexes
    .map((index, at) => bearerOf(gazetteer, index, names[at] ?? null))
    .sort((a, b) => b.prominence - a.prominence || (a.place.id < b.place.id ? -1 : 1))
    .slice(0, MOST_BEARERS);
  const first = bearers[0]!;
  const text = key();
  return {
    number: numbered++,
    key: text,
    words: text.split(' '),
    bearers,
    places: bearers.map(({ index }) => index),
    prominence: first.prominence,
    best: first.place,
    demonym: first.name?.kind === 'demonym',
    country: first.place.featureCode.startsWith('PCL'),
    government: isSeatOfPower(first.place),
    spellings: new Spellings(bearers),
  };
}

function isSeatOfPower({ featureCode, name }: Place): boolean {
  return /^(PCL|PPLC|ZN|ADMF)/.test(featureCode) || name === 'European Union';
}

/** Folds a whole name: its tokens joined by a space. */
export function foldName(name: string): string {
  return tokenize(name)
    .map((token) => foldToken(token.text))
    .join(' ');
}
