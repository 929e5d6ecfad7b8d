import type { NameKind, PlaceName } from '../types';
import { readColumn } from './bytes';
import { isBackwards, type PackMeta, type SectionTag } from './format';
import { applyShape } from './shape';
import type { NameColumns } from './trie';

/** The names that are kept as text, ascending by number; that of `names[i]` begins at `starts[i]`. */
interface RawNames {
  readonly names: readonly number[];
  readonly starts: Uint32Array;
  readonly text: string;
}

/**
 * The names of a pack, numbered through all places, forwards and backwards by turns; a name becomes
 * text when it is asked for.
 */
export class NameTable implements NameColumns {
  readonly nodes: Uint32Array;
  /** Gives the tokens on the way to a node, from which most names are written; set once the trie stands. */
  path: (node: number) => readonly string[] = () => [];
  readonly #meta: PackMeta;
  /** Lowest number of the names of each place; one more entry for the end. */
  readonly #firstOf: Uint32Array;
  readonly #attributes: Uint32Array;
  readonly #shapes: Uint32Array;
  readonly #rawLengths: Uint8Array;
  readonly #rawBytes: Uint8Array;
  readonly #byPlace = new Map<number, readonly PlaceName[]>();
  #raw: RawNames | null = null;

  constructor(meta: PackMeta, section: (tag: SectionTag) => Uint8Array) {
    this.#meta = meta;
    this.#firstOf = readColumn(section('NCNT'), meta.places, 'counts', 'NCNT');
    this.nodes = readColumn(section('NNOD'), meta.names, 'differences', 'NNOD');
    this.#attributes = readColumn(section('NATT'), meta.names, 'plain', 'NATT');
    this.#shapes = readColumn(section('NSHP'), meta.names, 'plain', 'NSHP');
    this.#rawLengths = section('RAWL');
    this.#rawBytes = section('RAWS');
  }

  /** The place that a name belongs to: the last one whose names do not begin beyond it. */
  placeOf(name: number): number {
    return lastNotBeyond(this.#firstOf, this.#meta.places, name);
  }

  /** All names of a place, its display name first. */
  namesOf(place: number): readonly PlaceName[] {
    let names = this.#byPlace.get(place);
    if (names === undefined) {
      const list: PlaceName[] = [];
      for (let name = this.#firstOf[place]!; name < this.#firstOf[place + 1]!; name++) {
        list.push(this.name(name));
      }
      names = isBackwards(place) ? list.reverse() : list;
      this.#byPlace.set(place, names);
    }
    return names;
  }

  /** The display name of a place alone: a place is asked for far more often than its names. */
  displayName(place: number): string {
    const first = isBackwards(place) ? this.#firstOf[place + 1]! - 1 : this.#firstOf[place]!;
    return this.#byPlace.get(place)?.[0]?.text ?? this.#text(first);
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
      return applyShape(this.#meta.shapes[shape - 1] ?? '', this.path(this.nodes[index]!));
    }
    this.#raw ??= this.#readRaw();
    const { text, starts, names } = this.#raw;
    const at = lastNotBeyond(names, names.length, index);
    return text.slice(starts[at], starts[at + 1]);
  }

  #readRaw(): RawNames {
    const names: number[] = [];
    for (let name = 0; name < this.#shapes.length; name++) {
      if (this.#shapes[name] === 0) names.push(name);
    }
    return {
      names,
      starts: readColumn(this.#rawLengths, names.length, 'counts', 'RAWL'),
      text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.#rawBytes),
    };
  }
}

/** Index of the last of some ascending numbers that is not beyond `sought`; 0 when all are. */
function lastNotBeyond(numbers: ArrayLike<number>, length: number, sought: number): number {
  let [low, high] = [0, length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (numbers[middle]! <= sought) low = middle;
    else high = middle - 1;
  }
  return low;
}
