/** Latin spellings that a Ukrainian or Russian name has in the press. */

type Letters = Readonly<Record<string, string>>;

const SHARED: Letters = {
  а: 'a',
  б: 'b',
  в: 'v',
  д: 'd',
  ж: 'zh',
  з: 'z',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  "'": '',
  '’': '',
  ʼ: '',
};

/** Ukrainian national romanisation, Cabinet of Ministers 2010, no. 55. */
const UKRAINIAN: Letters = {
  ...SHARED,
  г: 'h',
  ґ: 'g',
  е: 'e',
  є: 'ie',
  и: 'y',
  і: 'i',
  ї: 'i',
  й: 'i',
  ь: '',
  ю: 'iu',
  я: 'ia',
};
const UKRAINIAN_INITIAL: Letters = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };

/** BGN/PCGN 1965 as the press prints it, without the marks for soft signs. */
const UKRAINIAN_OLD: Letters = { ...UKRAINIAN, є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };

/** BGN/PCGN 1947 as the press prints it, without the marks for soft and hard signs. */
const RUSSIAN: Letters = {
  ...SHARED,
  г: 'g',
  е: 'e',
  ё: 'yo',
  и: 'i',
  й: 'y',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};
const VOWELS = 'аеёиоуыэюяъьіїє';

/** Spellings of a Ukrainian name: the national one and the older one. */
export function romaniseUkrainian(name: string): string[] {
  const national = spell(name.replace(/зг/gu, 'зgh').replace(/Зг/gu, 'Зgh'), UKRAINIAN, UKRAINIAN_INITIAL);
  return [...new Set([national, spell(name, UKRAINIAN_OLD, {})])];
}

/** Spellings of a Russian name: with plain e (Avdeevka) and with ye after a vowel (Avdeyevka). */
export function romaniseRussian(name: string): string[] {
  const plain = spell(name, RUSSIAN, {});
  const spelledOut = spell(
    name.replace(/(^|[\s-])Е/gu, '$1Ye').replace(new RegExp(`([${VOWELS}])е`, 'giu'), '$1ye'),
    RUSSIAN,
    {},
  );
  const shortEnding = plain.replace(/(?:iy|yy)(?=$|[\s-])/gu, 'y');
  return [...new Set([plain, spelledOut, shortEnding])];
}

function spell(name: string, letters: Letters, initial: Letters): string {
  let spelled = '';
  let atStart = true;
  for (const letter of name) {
    const lower = letter.toLowerCase();
    const latin = (atStart ? initial[lower] : undefined) ?? letters[lower] ?? lower;
    const isUpper = letter !== lower;
    spelled += isUpper ? latin.charAt(0).toUpperCase() + latin.slice(1) : latin;
    atStart = /[\s-]/u.test(letter);
  }
  return spelled;
}
