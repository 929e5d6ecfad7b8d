/** How much of a text is looked at: the script shows itself early. */
const SAMPLE = 20_000;

/**
 * Language of a text by its letters: 'uk' or 'ru' when most are Cyrillic, told apart by the letters
 * that only one of the two has; otherwise 'en'.
 */
export function guessLanguage(text: string): 'en' | 'uk' | 'ru' {
  const sample = text.slice(0, SAMPLE);
  const cyrillic = count(sample, /[\u0400-\u04ff]/g);
  if (cyrillic <= count(sample, /[a-z]/gi)) return 'en';
  return count(sample, /[іїєґ]/gi) >= count(sample, /[ыэъё]/gi) ? 'uk' : 'ru';
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
