import type { Bearer } from './bearer';

/** Distinct printed forms whose places are kept; short names have few. */
const MOST_KEPT = 64;

/** How the gazetteer prints one name of several places; worked out when first asked for, since only short names need it. */
export class Spellings {
  readonly #bearers: readonly Bearer[];
  #distinct: ReadonlySet<string> | null = null;
  #isCode: boolean | null = null;
  #endsInLowerCase: boolean | null = null;
  readonly #places = new Map<string, readonly number[]>();

  constructor(bearers: readonly Bearer[]) {
    this.#bearers = bearers;
  }

  /** Whether all spellings are in capitals: "US". */
  get isCode(): boolean {
    this.#isCode ??= this.#bearers.every(({ name }) => name?.text === name?.text.toUpperCase());
    return this.#isCode;
  }

  /** "Serebrianka forest" is written so in English. */
  get endsInLowerCase(): boolean {
    this.#endsInLowerCase ??= this.#bearers.some(
      ({ name }) => name?.lang === 'en' && /\s\p{Ll}+$/u.test(name.text),
    );
    return this.#endsInLowerCase;
  }

  /** Whether printed words, without their gaps, begin with one of the spellings. */
  beginIn(letters: string): boolean {
    this.#distinct ??= new Set(this.#bearers.flatMap(({ name }) => (name ? [lettersOf(name.text)] : [])));
    for (const spelling of this.#distinct) if (letters.startsWith(spelling)) return true;
    return false;
  }

  /** Places that are spelt just as printed, the same list each time; empty when none is. */
  placesOf(letters: string): readonly number[] {
    let places = this.#places.get(letters);
    if (!places) {
      places = this.#bearers
        .filter(({ name }) => lettersOf(name?.text ?? '') === letters)
        .map(({ index }) => index);
      if (this.#places.size < MOST_KEPT) this.#places.set(letters, places);
    }
    return places;
  }
}

/** A spelling without white space, full stops and hyphens, its marks composed. */
export function lettersOf(text: string): string {
  const composed = ASCII.test(text) ? text : text.normalize('NFC');
  return /[\s.-]/.test(composed) ? composed.replace(/[\s.-]/g, '') : composed;
}

const ASCII = /^\p{ASCII}*$/u;
