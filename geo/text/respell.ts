import { foldToken } from './fold';

/**
 * Other romanisations of Ukrainian and Russian place names, turned into the two that the gazetteer
 * keeps: Ukraine's national one of 2010 and the press's one of Russian (BGN/PCGN without its marks).
 */

/** Shorter words are too like any other. */
const SHORTEST = 5;
/** Spellings tried for one word. */
const MOST = 24;
const SCIENTIFIC = /[čšž]/iu;
const MARKS = /[čšžʹʺ'’ʼ]/iu;
/** How the names of settlements, rivers and raions end, in any of the romanisations. */
const ENDING =
  /(?:k[aiey]|s[ck]|[iyoe][vw]|[vw][aeo]|n[aeoy]|[iy]n|in[eo]|ts[iy]|[cz][iy]|zk|ii|[iyj][eai]|oe|[iy]l|p[io]l(?:i?e)?|grad|hrad|gorod|horod|mut|yj|ij|iy|yy|hy|ne[ct]s?|eck|[iy]az|uk)$/;
/** How surnames end more often than places: Syrskyi is no Syrskoye, Kovalyov no village. */
const SURNAME = /(?:sk[iyj]{1,3}|[ijy]ov)$/;
/** Yaremche, Yurivka and Yevsuh without what English puts before them. */
const INITIAL = /^i[aeu]/;
/** A letter or cluster that the systems write in different ways. */
const TELLING = /[jwxgh]|lu|c(?!h)|ch|sch|sz|y[oaiey]|i[aeiy]|[aeou]i|y$/;

/** One step from one system to another; the first that apply are the likeliest. */
const STEPS: readonly (readonly [RegExp, string])[] = [
  // Scientific, ISO 9, German and Polish: Kupjansk, Awdijiwka, Charkiw.
  [/schtsch|szcz/g, 'shch'],
  [/tsch|cz/g, 'ch'],
  [/sch|sz/g, 'sh'],
  [/w/g, 'v'],
  [/ji|(?<=[iy])j(?=[aeu])/g, 'i'],
  [/^[ij](?=[aeu])|^j/, 'y'],
  [/(?<=.)j/g, 'i'],
  [/j/g, 'y'],
  [/je/g, 'e'],
  [/ch/g, 'kh'],
  [/c(?!h)/g, 'ts'],
  [/eck$/, 'etsk'],
  [/z([iy])$/, 'ts$1'],
  // Habits of the press: Gulyaipole, Velyky, Blagoveschenka, Korenyovo, Olexandrivka, Bahmut, Zaporizhia.
  [/(?:iy|yy|ii|yj|ij|(?<=[knrhtlzv])y)$/, 'yi'],
  [/(?:iy|yy|ii|yj|yi)$/, 'y'],
  [/(?<=[aeou])i(?=[^aeiouy])/g, 'y'],
  [/(?<=[aeou])y(?=[^aeiouy])/g, 'i'],
  [/sch/g, 'shch'],
  [/yo/g, 'e'],
  [/x/g, 'ks'],
  [/g/g, 'h'],
  [/(?<![ckszt])h/g, 'kh'],
  [/(?<![ckszt])h/g, 'g'],
  [/(?<=[^aeiouy])y(?=[aeu])/g, 'i'],
  [/(?<=[^aeiouy])i(?=[aeu])/g, 'y'],
  [/(zh|[lnstdz])[iy]a$/, '$1$1ia'],
  // Lubymivka, Kluchove.
  [/lu/g, 'liu'],
];

/** Whether a capitalised word may be a place name in a romanisation that the gazetteer lacks. */
export function mayBeRespelled(printed: string, folded: string): boolean {
  if (folded.length < SHORTEST || SURNAME.test(folded)) return false;
  if (SCIENTIFIC.test(printed) || INITIAL.test(folded)) return true;
  const plain = folded.replaceAll("'", '');
  return ENDING.test(plain) && TELLING.test(plain);
}

/**
 * Folded spellings under which a gazetteer may have a romanised name, the likeliest first, at most
 * two dozen and without the word itself. `printed` is the word with its diacritics: Zaporižžja, Lysyčansʹk.
 */
export function* respellings(printed: string): Generator<string> {
  const start = withoutMarks(printed);
  const seen = new Set([foldToken(printed), start]);
  if (seen.size > 1) yield start;
  const queue = [start];
  for (let at = 0; at < queue.length; at++) {
    for (const [pattern, replacement] of STEPS) {
      const next = queue[at]!.replace(pattern, replacement);
      if (seen.has(next)) continue;
      seen.add(next);
      yield next;
      if (seen.size > MOST) return;
      queue.push(next);
    }
  }
}

/** Scientific letters as English writes them: their marks would be lost in folding. */
function withoutMarks(printed: string): string {
  const lower = printed.normalize('NFC').toLowerCase();
  if (!MARKS.test(lower)) return foldToken(printed);
  const isScientific = SCIENTIFIC.test(lower);
  const spelled = lower
    .replaceAll('šč', 'shсh')
    .replaceAll('č', 'сh')
    .replaceAll('š', 'sh')
    .replaceAll('ž', 'zh')
    .replace(/['’ʼʹʺ]/gu, '');
  const english = isScientific ? spelled.replace(/ch/g, 'kh').replace(/c/g, 'ts') : spelled;
  // The Cyrillic с kept the new ch apart from the ch that is kh.
  return foldToken(english.replaceAll('с', 'c'));
}
