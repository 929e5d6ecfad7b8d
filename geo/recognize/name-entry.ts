import { prominence } from '../resolve/prominence';
import { foldToken } from '../text/fold';
import { tokenize } from '../text/tokens';
import type { Gazetteer, NameKind, Place } from '../types';

/** One way in which a place bears a name. */
export interface NameForm {
  readonly text: string;
  readonly lang: string;
  readonly kind: NameKind;
  /** Whether it is the name under which the place is shown. */
  readonly display: boolean;
}

/** A name of the gazetteer with all that may bear it, worked out once and kept. */
export interface NameEntry {
  /** The folded tokens joined by a space. */
  readonly key: string;
  /** Indexes of the places, the most prominent first. */
  readonly places: readonly number[];
  /** Forms of the name by place, in the order of `places`. */
  readonly forms: readonly (readonly NameForm[])[];
  /** Prominence of the first place, see `resolve/prominence`. */
  readonly prominence: number;
  readonly best: Place;
  /** Whether the word only ever stands for the people or the adjective of a place. */
  readonly demonym: boolean;
}

/** More bearers of one name than this are cut, the least prominent first. */
const MOST_PLACES = 400;
/** What a name of unknown language takes from a place's prominence. */
const OBSCURE = 2.5;

const caches = new WeakMap<Gazetteer, Map<number, NameEntry | null>>();

/** The name that ends at a node of the gazetteer's trie, or null when none does. */
export function nameAt(gazetteer: Gazetteer, node: number, words: readonly string[]): NameEntry | null {
  let cache = caches.get(gazetteer);
  if (!cache) {
    cache = new Map();
    caches.set(gazetteer, cache);
  }
  let entry = cache.get(node);
  if (entry === undefined) {
    entry = buildEntry(gazetteer, gazetteer.trie.places(node), words.join(' '));
    cache.set(node, entry);
  }
  return entry;
}

function buildEntry(gazetteer: Gazetteer, indexes: readonly number[], key: string): NameEntry | null {
  if (indexes.length === 0) return null;
  const ranked = [...new Set(indexes)]
    .map((index) => {
      const place = gazetteer.place(index);
      const forms = formsOf(gazetteer, index, key);
      return { index, place, forms, prominence: prominence(place) - obscurity(forms) };
    })
    .sort((a, b) => b.prominence - a.prominence || (a.place.id < b.place.id ? -1 : 1))
    .slice(0, MOST_PLACES);
  return {
    key,
    places: ranked.map(({ index }) => index),
    forms: ranked.map(({ forms }) => forms),
    prominence: ranked[0]!.prominence,
    best: ranked[0]!.place,
    demonym: ranked.every(({ forms }) => forms.length > 0 && forms.every((form) => form.kind === 'demonym')),
  };
}

/** Nobody knows a city by the names of unknown language that some list has for it. */
function obscurity(forms: readonly NameForm[]): number {
  const obscure = forms.every((form) => form.kind === 'variant' && form.lang === '' && !form.display);
  return forms.length > 0 && obscure ? OBSCURE : 0;
}

function formsOf(gazetteer: Gazetteer, index: number, key: string): NameForm[] {
  const display = gazetteer.place(index).name;
  const forms: NameForm[] = [];
  for (const name of gazetteer.names(index)) {
    if (foldName(name.text) !== key) continue;
    forms.push({ text: name.text, lang: name.lang, kind: name.kind, display: name.text === display });
  }
  return forms;
}

/** Folds a whole name: its tokens joined by a space. */
export function foldName(name: string): string {
  return tokenize(name)
    .map((token) => foldToken(token.text))
    .join(' ');
}
