/** What script and language a name without a language tag is in, as far as its letters tell. */

const LATIN = /^[\p{Script=Latin}\p{M}\d\s'’ʼʻ`´.,()/&–-]+$/u;
const CYRILLIC = /^[а-яёіїєґў\d\s'’ʼ.,()–-]+$/iu;
const UKRAINIAN = /[іїєґ]/iu;
const RUSSIAN = /[ыэъё]/iu;
const BELARUSIAN = /ў/iu;
/** Endings that only Ukrainian or only Russian spells so. */
const UKRAINIAN_ENDING = /(ськ|цьк|зьк|ськ[еаі]|цьк[еаі]|зьк[еаі]|ське|ий)(?=$|[\s-])/iu;
const RUSSIAN_ENDING = /([^ь]ск(ое|ая|ий|ие)?|цк(ое|ая|ий|ие)?|ое|ая|ый|ий)(?=$|[\s-])/iu;

export type Script = 'latin' | 'cyrillic' | 'other';

/** Script of a name: Latin, the Cyrillic of Ukrainian, Russian and Belarusian, or another. */
export function scriptOf(name: string): Script {
  if (LATIN.test(name) && /\p{Script=Latin}/u.test(name)) return 'latin';
  return CYRILLIC.test(name) && /\p{Script=Cyrillic}/u.test(name) ? 'cyrillic' : 'other';
}

/** Language of a Cyrillic name: 'uk', 'ru', 'be', or '' when its letters do not tell. */
export function cyrillicLanguage(name: string): 'uk' | 'ru' | 'be' | '' {
  if (BELARUSIAN.test(name)) return 'be';
  const [uk, ru] = [UKRAINIAN.test(name), RUSSIAN.test(name)];
  if (uk && ru) return /[іў]/iu.test(name) && !/[їєґ]/iu.test(name) ? 'be' : '';
  if (uk) return 'uk';
  if (ru) return 'ru';
  if (UKRAINIAN_ENDING.test(name) && !RUSSIAN_ENDING.test(name)) return 'uk';
  if (RUSSIAN_ENDING.test(name) && !UKRAINIAN_ENDING.test(name)) return 'ru';
  return '';
}
