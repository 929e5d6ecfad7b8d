import type { PlaceName } from '../../types';
import { cyrillicLanguage, scriptOf } from './scripts';

/**
 * The useful names of a list that tells no languages: those in Latin letters are variants of none,
 * those in Cyrillic of the language that their letters tell.
 */
export function untaggedNames(texts: readonly string[]): PlaceName[] {
  return texts
    .filter(isUsefulName)
    .map((text) => ({ text, lang: untaggedLanguage(text), kind: 'variant' as const }));
}

/**
 * Whether a name without a language may be kept. Not useful: codes of airports, scripts that the
 * reader does not know, and lower-case transliterations from them ("ji fu").
 */
export function isUsefulName(text: string): boolean {
  const script = scriptOf(text);
  if (script === 'other' || /^[A-Z]{1,3}$/u.test(text)) return false;
  return /^['’ʼ]?\p{Lu}|-\p{Lu}|\s\p{Lu}/u.test(text);
}

function untaggedLanguage(text: string): string {
  return scriptOf(text) === 'cyrillic' ? cyrillicLanguage(text) : '';
}
