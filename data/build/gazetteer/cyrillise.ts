/**
 * Undoes the romanisation of Ukrainian names that come in Latin letters alone. Soft signs and
 * apostrophes that the romanisation left out can only be guessed, so the result serves to recognise
 * a name, never to show one.
 */

/** Longest first; both the national spelling and BGN/PCGN's. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['shch', 'щ'],
  ['zgh', 'зг'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ts', 'ц'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['yi', 'ї'],
  ['ye', 'є'],
  ['yu', 'ю'],
  ['ya', 'я'],
  ['iu', 'ю'],
  ['ia', 'я'],
  ['ie', 'є'],
  ['yy', 'ий'],
  ['a', 'а'],
  ['b', 'б'],
  ['v', 'в'],
  ['h', 'г'],
  ['g', 'ґ'],
  ['d', 'д'],
  ['e', 'е'],
  ['z', 'з'],
  ['y', 'и'],
  ['i', 'і'],
  ['k', 'к'],
  ['l', 'л'],
  ['m', 'м'],
  ['n', 'н'],
  ['o', 'о'],
  ['p', 'п'],
  ['r', 'р'],
  ['s', 'с'],
  ['t', 'т'],
  ['u', 'у'],
  ['f', 'ф'],
  ["'", 'ь'],
  ['’', 'ь'],
];
const VOWEL = /[аеиіоуяюєї]$/u;

/** A Ukrainian spelling of a romanised name, or null when it has letters that no romanisation gives. */
export function cyrillise(name: string): string | null {
  const words = name.split(/([\s-])/u).map((word) => (/^[\s-]?$/u.test(word) ? word : cyrilliseWord(word)));
  return words.includes(null) ? null : words.join('');
}

function cyrilliseWord(word: string): string | null {
  const lower = word.toLowerCase();
  let spelled = '';
  for (let at = 0; at < lower.length; ) {
    const pair = PAIRS.find(([latin]) => lower.startsWith(latin, at));
    if (pair === undefined) return null;
    const [latin, cyrillic] = pair;
    // After a vowel i is ї (national spelling) and y is й (BGN/PCGN).
    if (latin === 'i' && VOWEL.test(spelled)) spelled += at === lower.length - 1 ? 'й' : 'ї';
    else if (latin === 'y' && VOWEL.test(spelled)) spelled += 'й';
    // After a consonant yi is the ending ий, or и before ї.
    else if (latin === 'yi' && /[бвгґджзклмнпрстфхцчшщ]$/u.test(spelled)) {
      spelled += at + 2 === lower.length ? 'ий' : 'иї';
    } else spelled += cyrillic;
    at += latin.length;
  }
  spelled = spelled.replace(/([сцз])ьк/gu, '$1к').replace(/([сцз])к(?=$|[еиа](?:й|$))/gu, '$1ьк');
  return spelled.charAt(0).toUpperCase() + spelled.slice(1);
}
