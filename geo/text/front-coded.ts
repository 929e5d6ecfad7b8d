/** Digits of how many letters a word shares with the one before it: 0 to 35. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * A list of words in the letters a to z as one string a third shorter than the list when compressed:
 * sorted, each word as a digit for the letters that it shares with the word before it, then its other
 * letters. Words that stand twice stand once. Throws a RangeError where a word has another character.
 */
export function frontCoded(words: readonly string[]): string {
  let before = '';
  let coded = '';
  for (const word of [...new Set(words)].sort()) {
    if (!/^[a-z]+$/.test(word)) throw new RangeError(`Expected a word in the letters a to z, got "${word}".`);
    let shared = 0;
    while (shared < DIGITS.length - 1 && shared < before.length && before[shared] === word[shared]) shared++;
    coded += DIGITS[shared] + word.slice(shared);
    before = word;
  }
  return coded;
}

/** The words of a {@link frontCoded} string, sorted. */
export function frontDecoded(coded: string): readonly string[] {
  let before = '';
  return Array.from(coded.matchAll(/([\dA-Z])([a-z]*)/g), ([, digit = '0', rest = '']) => {
    before = before.slice(0, DIGITS.indexOf(digit)) + rest;
    return before;
  });
}
