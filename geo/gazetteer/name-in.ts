import type { NameKind, PlaceName } from '../types';

/** A name in force before one that is not, and never the name of the people. */
const ORDER: readonly NameKind[] = ['official', 'exonym', 'variant'];

/** The name of a place in a language ('en', 'uk', 'ru'); its display name, the first, when there is none. */
export function nameInLanguage(names: readonly PlaceName[], lang: string): string {
  for (const kind of ORDER) {
    const name = names.find((each) => each.lang === lang && each.kind === kind);
    if (name !== undefined) return name.text;
  }
  return names[0]!.text;
}
