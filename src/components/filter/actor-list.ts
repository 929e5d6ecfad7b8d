import { fold } from '../../store/text/fold';

/** More names than these are not read through; the rest is found by typing. */
const MOST_NAMES = 12;

/** More that were typed for are not read through either. */
const MOST_FOUND = 50;

/** Names to choose among, and how many more there would be. */
export interface ListedNames {
  readonly names: readonly string[];
  readonly more: number;
}

/** Everybody who is involved in events, the most frequent first; '', nobody named, comes last. */
export class ActorList {
  readonly names: readonly string[];
  private readonly folded = new Map<string, string>();

  /** @param counts How many events each is involved in. */
  constructor(readonly counts: ReadonlyMap<string, number>) {
    const of = (name: string) => (name === '' ? 0 : (counts.get(name) ?? 0));
    this.names = [...counts.keys()]
      .filter((name) => (counts.get(name) ?? 0) > 0)
      .sort((first, second) => of(second) - of(first));
  }

  /**
   * Names to show: the most frequent, or those with what was typed in them, as the events or as the
   * reader's language writes them; and always those that are chosen.
   *
   * @param words A name in the reader's language.
   */
  list(typed: string, chosen: readonly string[], words: (name: string) => string): ListedNames {
    const sought = fold(typed.trim());
    const found =
      sought === '' ? this.names : this.names.filter((name) => this.textOf(name, words).includes(sought));
    const most = sought === '' ? MOST_NAMES : MOST_FOUND;
    const shown = new Set([...found.slice(0, most), ...chosen]);
    // Nobody stands apart from those who are named, and is not pushed out by them.
    if (sought === '' && this.names.at(-1) === '') shown.add('');
    const known = this.names.filter((name) => shown.has(name));
    const unknown = chosen.filter((name) => !known.includes(name));
    const more = found.reduce((count, name) => count + (shown.has(name) ? 0 : 1), 0);
    return { names: [...known, ...unknown], more };
  }

  private textOf(name: string, words: (name: string) => string): string {
    const local = words(name);
    const key = `${name}\n${local}`;
    let text = this.folded.get(key);
    if (text === undefined) {
      text = fold(key);
      this.folded.set(key, text);
    }
    return text;
  }
}
