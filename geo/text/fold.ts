/**
 * Folding: the one way in which names of the gazetteer and words of a text are made comparable.
 * It works on single tokens, so offsets of the text never move.
 */

const ASCII_FOLDED = /^[a-z0-9']*$/;
const ASCII = /^[\p{ASCII}]*$/u;
/** Typographic stand-ins for the apostrophe, among them the modifier letter that Ukrainian prints. */
const APOSTROPHES = /[’‘‛ʼʹʽ`´′＇]/gu;
/** Soft hyphens, joiners and direction marks that a copied word may carry inside. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const LATIN_WITH_MARKS = /\p{Script=Latin}\p{M}*/gu;
/** Stress marks on Cyrillic vowels; breve and diaeresis stay, because й and ї are letters of their own. */
const CYRILLIC_STRESS = /(?<=\p{Script=Cyrillic})[\u0300\u0301]/gu;
/** Latin letters that do not decompose into a base letter and a mark. */
const LATIN_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ə: 'a',
};

/**
 * Folds one token: lower case, Latin diacritics stripped (`Zaporizhzhіa` keeps its Cyrillic letters,
 * `Łódź` becomes `lodz`), every apostrophe `'`, Cyrillic `ё` read as `е`, stress marks and invisible
 * characters dropped. The result does not depend on whether the token came in NFC or NFD.
 */
export function foldToken(token: string): string {
  if (ASCII_FOLDED.test(token)) return token;
  if (ASCII.test(token)) return token.toLowerCase().replaceAll('`', "'");
  return (
    token
      .normalize('NFC')
      .replace(APOSTROPHES, "'")
      .normalize('NFKC')
      // Again: the compatibility form takes a double prime apart into two single ones.
      .replace(APOSTROPHES, "'")
      .toLowerCase()
      .normalize('NFC')
      .replace(INVISIBLE, '')
      .replaceAll('ё', 'е')
      .replace(LATIN_WITH_MARKS, foldLatin)
      .replace(CYRILLIC_STRESS, '')
  );
}

function foldLatin(letter: string): string {
  const base = letter.normalize('NFD').replace(/\p{M}/gu, '');
  return LATIN_LETTERS[base] ?? base;
}
