import type { NameKind, PlaceName } from '../types';
import { readColumn } from './bytes';
import type { PackMeta, SectionTag } from './format';
import { applyShape } from './shape';
import type { TokenTable } from './tokens';
import type { NameColumns, PackTrie } from './trie';

/** The names of a pack, numbered through all places; a name becomes text when it is asked for. */
export class NameTable implements NameColumns {
  readonly nodes: Uint32Array;
  readonly places: Uint32Array;
  /** Set once the trie stands: names are written from the tokens on the way to their node. */
  trie: PackTrie | null = null;
  readonly #meta: PackMeta;
  readonly #firstOf: Uint32Array;
  readonly #attributes: Uint32Array;
  readonly #shapes: Uint32Array;
  readonly #rawLengths: Uint8Array;
  readonly #rawBytes: Uint8Array;
  readonly #byPlace = new Map<number, readonly PlaceName[]>();
  #raw: ReadonlyMap<number, string> | null = null;

  constructor(
    meta: PackMeta,
    section: (tag: SectionTag) => Uint8Array,
    readonly tokens: TokenTable,
  ) {
    this.#meta = meta;
    const counts = readColumn(section('NCNT'), meta.places, 'NCNT');
    this.#firstOf = new Uint32Array(meta.places + 1);
    this.places = new Uint32Array(meta.names);
    for (let place = 0; place < meta.places; place++) {
      let name = this.#firstOf[place]!;
      const end = name + counts[place]!;
      this.#firstOf[place + 1] = end;
      // A call of `fill` for every place costs more than all these steps.
      while (name < end) this.places[name++] = place;
    }
    this.nodes = readColumn(section('NNOD'), meta.names, 'NNOD');
    sumWithinPlaces(this.nodes, this.#firstOf);
    this.#attributes = readColumn(section('NATT'), meta.names, 'NATT');
    this.#shapes = readColumn(section('NSHP'), meta.names, 'NSHP');
    this.#rawLengths = section('RAWL');
    this.#rawBytes = section('RAWS');
  }

  /** All names of a place, its display name first. */
  namesOf(place: number): readonly PlaceName[] {
    let names = this.#byPlace.get(place);
    if (names === undefined) {
      const list: PlaceName[] = [];
      for (let name = this.#firstOf[place]!; name < this.#firstOf[place + 1]!; name++)
        list.push(this.name(name));
      names = list;
      this.#byPlace.set(place, names);
    }
    return names;
  }

  /** The display name of a place alone: a place is asked for far more often than its names. */
  displayName(place: number): string {
    return this.#byPlace.get(place)?.[0]?.text ?? this.#text(this.#firstOf[place]!);
  }

  name(index: number): PlaceName {
    const [lang, kind, from, to] = this.#meta.attributes[this.#attributes[index]!] ?? ['', 'variant', '', ''];
    return {
      text: this.#text(index),
      lang,
      kind: kind as NameKind,
      ...(from === '' ? {} : { from }),
      ...(to === '' ? {} : { to }),
    };
  }

  #text(index: number): string {
    const shape = this.#shapes[index]!;
    if (shape > 0) {
      return applyShape(this.#meta.shapes[shape - 1] ?? '', this.trie?.path(this.nodes[index]!) ?? []);
    }
    this.#raw ??= this.#readRaw();
    return this.#raw.get(index) ?? '';
  }

  #readRaw(): ReadonlyMap<number, string> {
    const raw = new Map<number, string>();
    const indexes: number[] = [];
    this.#shapes.forEach((shape, index) => {
      if (shape === 0) indexes.push(index);
    });
    const lengths = readColumn(this.#rawLengths, indexes.length, 'RAWL');
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.#rawBytes);
    let at = 0;
    indexes.forEach((index, i) => {
      raw.set(index, text.slice(at, at + lengths[i]!));
      at += lengths[i]!;
    });
    return raw;
  }
}

/** Turns differences into nodes: the first name's from place to place, the others' from name to name. */
function sumWithinPlaces(nodes: Uint32Array, firstOf: Uint32Array): void {
  let firstBefore = 0;
  for (let place = 0; place + 1 < firstOf.length; place++) {
    let name = firstOf[place]!;
    const end = firstOf[place + 1]!;
    const coded = nodes[name]!;
    firstBefore += coded & 1 ? -((coded >>> 1) + 1) : coded >>> 1;
    nodes[name] = firstBefore;
    let node = 0;
    while (++name < end) {
      node += nodes[name]!;
      nodes[name] = node;
    }
  }
}
