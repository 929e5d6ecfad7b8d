import { distanceKm } from '../distance';
import type { Area, FeatureClass, Gazetteer, NameTrie, Place, PlaceName } from '../types';
import { nameInLanguage } from './name-in';
import { PairTrie } from './pair-trie';

/** How {@link combineGazetteers} lays gazetteers over each other. */
export interface CombineOptions {
  /**
   * Finds places that two layers hold under different ids, number in the upper one by number in the
   * lower: `findTwins`. They are joined into one place under the upper id, with the names of both, at the
   * better known of the two points. Without it none are. Handed in, so that a page that needs none does
   * not carry it.
   */
  readonly twins?: (upper: Gazetteer, lower: Gazetteer) => ReadonlyMap<number, number>;
}

/**
 * Lays gazetteers over each other as one. Where two hold the same place id the earlier one wins and
 * the later one's place, names and outline are hidden. Takes no copies: a few milliseconds for each
 * 10,000 places of the later layers, and as much for each 10,000 of the earlier ones to join twins.
 */
export function combineGazetteers(layers: readonly Gazetteer[], options: CombineOptions = {}): Gazetteer {
  const [first, ...others] = layers;
  if (first === undefined) throw new RangeError('Expected at least one gazetteer to combine, got none');
  return others.reduce(
    (upper, lower) => new Pair(upper, lower, options.twins?.(upper, lower) ?? NO_TWINS),
    first,
  );
}

const NO_TWINS: ReadonlyMap<number, number> = new Map();

class Pair implements Gazetteer {
  readonly size: number;
  readonly trie: NameTrie;
  /** Number in the pair of each place of the lower layer, -1 when hidden; that of its twin when it has one. */
  readonly #fromLower: Int32Array;
  readonly #toLower: Int32Array;
  /** Number in the lower layer of the twins of upper places. */
  readonly #twins: ReadonlyMap<number, number>;
  readonly #joined = new Map<number, Place>();

  constructor(
    readonly upper: Gazetteer,
    readonly lower: Gazetteer,
    twins: ReadonlyMap<number, number>,
  ) {
    this.#twins = new Map([...twins].map(([own, twin]) => [twin, own]));
    this.#fromLower = new Int32Array(lower.size);
    this.#toLower = new Int32Array(lower.size);
    let next = 0;
    for (let index = 0; index < lower.size; index++) {
      const twin = twins.get(index);
      if (twin !== undefined) {
        this.#fromLower[index] = twin;
      } else if (upper.indexOf(lower.id(index)) >= 0) {
        this.#fromLower[index] = -1;
      } else {
        this.#toLower[next] = index;
        this.#fromLower[index] = upper.size + next++;
      }
    }
    this.size = upper.size + next;
    this.trie = new PairTrie(upper.trie, lower.trie, this.#fromLower, upper.size);
  }

  place(index: number): Place {
    const twin = this.#twins.get(index);
    if (twin === undefined) return this.#of(index, (layer, own) => layer.place(own));
    let joined = this.#joined.get(index);
    if (joined === undefined) {
      joined = joinPlaces(this.upper.place(index), this.lower.place(twin));
      this.#joined.set(index, joined);
    }
    return joined;
  }

  featureClass(index: number): FeatureClass {
    return this.#of(index, (layer, own) => layer.featureClass(own));
  }

  country(index: number): string {
    return this.#of(index, (layer, own) => layer.country(own));
  }

  id(index: number): string {
    return this.#of(index, (layer, own) => layer.id(own));
  }

  indexOf(id: string): number {
    const upper = this.upper.indexOf(id);
    if (upper >= 0) return upper;
    const lower = this.lower.indexOf(id);
    return lower < 0 ? -1 : this.#fromLower[lower]!;
  }

  names(index: number): readonly PlaceName[] {
    const twin = this.#twins.get(index);
    const own = this.#of(index, (layer, number) => layer.names(number));
    return twin === undefined ? own : joinNames(own, this.lower.names(twin));
  }

  nameIn(index: number, lang: string): string {
    if (this.#twins.has(index)) return nameInLanguage(this.names(index), lang);
    return this.#of(index, (layer, own) => layer.nameIn(own, lang));
  }

  area(index: number): Area | null {
    return this.#of(index, (layer, own) => layer.area(own));
  }

  near(lat: number, lon: number, km: number, limit = 100): readonly number[] {
    // Hidden places may fill the lower layer's limit, so ask it again for more until enough are left.
    let lower: number[] = [];
    for (let ask = limit; ; ask *= 2) {
      const found = this.lower.near(lat, lon, km, ask);
      lower = found.map((index) => this.#fromLower[index]!).filter((index) => index >= 0);
      if (lower.length >= limit || found.length < ask) break;
    }
    const distance = (index: number): number => {
      const place = this.place(index);
      return distanceKm(lat, lon, place.lat, place.lon);
    };
    return (
      [...new Set([...this.upper.near(lat, lon, km, limit), ...lower])]
        .map((index) => ({ index, distance: distance(index) }))
        // A twin may have been found at the point that it does not have.
        .filter((found) => found.distance <= km)
        .sort((a, b) => a.distance - b.distance || a.index - b.index)
        .slice(0, limit)
        .map(({ index }) => index)
    );
  }

  #of<T>(index: number, read: (layer: Gazetteer, own: number) => T): T {
    if (!(index >= 0 && index < this.size)) {
      throw new RangeError(`Expected a place number from 0 to ${this.size - 1}, got ${index}`);
    }
    return index < this.upper.size
      ? read(this.upper, index)
      : read(this.lower, this.#toLower[index - this.upper.size]!);
  }
}

/** The upper place, at the point of the lower one where that is known and the upper one's is not quite. */
function joinPlaces(upper: Place, lower: Place): Place {
  const isBetterKnown = lower.uncertaintyKm < upper.uncertaintyKm;
  const { lat, lon, uncertaintyKm } = isBetterKnown ? lower : upper;
  return { ...upper, lat, lon, uncertaintyKm, population: upper.population || lower.population };
}

function joinNames(upper: readonly PlaceName[], lower: readonly PlaceName[]): readonly PlaceName[] {
  const known = new Set(upper.map(({ text, lang }) => `${lang} ${text}`));
  return [...upper, ...lower.filter(({ text, lang }) => !known.has(`${lang} ${text}`))];
}
