import { foldedTokens } from '../shape';

const keys = new Map<string, string>();

/** A name as the gazetteer's trie has it: its folded tokens with a space between. Remembered, since every name is asked for many times. */
export function nameKey(text: string): string {
  let key = keys.get(text);
  if (key === undefined) {
    key = foldedTokens(text).join(' ');
    keys.set(text, key);
  }
  return key;
}

/** The same without the apostrophes of romanised soft signs: Ul'yanovsk is Ulyanovsk. */
export function plainKey(text: string): string {
  return nameKey(text).replaceAll("'", '');
}
