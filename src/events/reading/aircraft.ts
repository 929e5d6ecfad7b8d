import type { Sentence } from './sentence';

/** Families of Soviet and Western military aircraft, before their number. */
const AIRFRAME = /^(?:su|mig|mi|ka|il|tu|an|a|f)$/;

/** "a Su-34", "two Mi-8s", "an Il-76": aircraft by their type alone. */
export function hasAircraft({ words }: Sentence): boolean {
  return words.some(
    ({ lower, text }, index) =>
      AIRFRAME.test(lower) &&
      /^\p{Lu}/u.test(text) &&
      words[index + 1]?.gap === '-' &&
      /^\d{1,3}[a-z]{0,3}\d?$/.test(words[index + 1]!.lower),
  );
}
