import { ROMANISED } from '../../countries';
import type { Place, PlaceName } from '../../types';
import { addName, type Draft } from './draft';
import { nameKey } from './key';
import { romaniseRussian, romaniseUkrainian } from './romanise';
import { scriptOf } from './scripts';
import { addShortNames } from './short-names';

/** English words and people that some place is also called after: no place is meant by an untagged name. */
const COMMON_WORDS = new Set(
  `the and but for nor yet so if as at by in of off on or to up via with from into than that this these those
  he she it we they you me him her us them his its our their who what when where why how not no yes all any both
  each few more most other some such only own same too very can will just should now is are was were be been has
  have had do does did may might must shall could would mr mrs ms dr sir one two three first second last new old
  january february march april june july august september october november december monday tuesday wednesday
  thursday friday saturday sunday today north south east west centre center city town village region`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/**
 * Rounds off the names of every place: adds the Latin spellings of its Ukrainian and Russian names
 * and those without apostrophes, and drops what would match where no place is meant. `known` are the
 * places that a name may rather mean, where the drafts are not all there are.
 */
export function completeSpellings(drafts: readonly Draft[], known: readonly Town[] = drafts): void {
  const famous = famousNames(known);
  for (const draft of drafts) {
    if (ROMANISED.has(draft.country) && draft.featureClass === 'P') romanise(draft);
    addShortNames(draft);
    dropApostrophes(draft);
    draft.names = dedupe(draft).filter((name) => !isAnothers(name, draft, famous));
  }
}

/** What is asked of a place to know whether it is famous. */
export type Town = Pick<Place, 'name' | 'featureClass' | 'population'>;

/** Whether a place is so large that its name is rather its own than a village's. */
export function isFamous({ featureClass, population }: Town): boolean {
  return featureClass === 'P' && population >= 100_000;
}

/** Population of the largest famous place that is shown by a name. */
function famousNames(towns: readonly Town[]): ReadonlyMap<string, number> {
  const famous = new Map<string, number>();
  for (const town of towns) {
    if (!isFamous(town)) continue;
    const { name, population } = town;
    famous.set(nameKey(name), Math.max(population, famous.get(nameKey(name)) ?? 0));
  }
  return famous;
}

/**
 * An untagged name by which a place more than ten times as large is known, and which is no spelling
 * of the place's own name: the source's mistake (a village's "Edmonton"), or never meant.
 */
function isAnothers(name: PlaceName, draft: Draft, famous: ReadonlyMap<string, number>): boolean {
  if (name.lang !== '' || name.kind === 'official' || scriptOf(name.text) !== 'latin') return false;
  if ((famous.get(nameKey(name.text)) ?? 0) <= draft.population * 10) return false;
  return !draft.names.some((own) => own.lang !== '' && skeleton(own.text) === skeleton(name.text));
}

function romanise(draft: Draft): void {
  const folded = new Set(draft.names.map(({ text }) => nameKey(text)));
  for (const { text, lang, kind } of [...draft.names]) {
    if (scriptOf(text) !== 'cyrillic' || kind === 'demonym') continue;
    // A former name's spellings would lose its dates, and an untagged name may be in any language.
    if (kind === 'former' || lang === '' || lang === 'be') continue;
    for (const spelling of lang === 'uk' ? romaniseUkrainian(text) : romaniseRussian(text)) {
      if (folded.has(nameKey(spelling))) continue;
      folded.add(nameKey(spelling));
      addName(draft, spelling, '', 'variant');
    }
  }
}

function dropApostrophes(draft: Draft): void {
  const folded = new Set(draft.names.map(({ text }) => nameKey(text)));
  for (const { text, kind } of [...draft.names]) {
    if (scriptOf(text) !== 'latin' || !/['’ʼʻ`´]/u.test(text) || kind === 'demonym') continue;
    const plain = text.replace(/['’ʼʻ`´]/gu, '');
    if (folded.has(nameKey(plain))) continue;
    folded.add(nameKey(plain));
    addName(draft, plain, '', kind === 'former' ? 'former' : 'variant');
  }
}

/** One name for each folding and language, the better known kind first; the display name always stays. */
function dedupe(draft: Draft): PlaceName[] {
  const kept: PlaceName[] = [];
  const seen = new Set<string>();
  const tagged = new Set<string>();
  const ordered = [...draft.names].sort(
    (a, b) => Number(b.text === draft.name) - Number(a.text === draft.name) || rank(a) - rank(b),
  );
  for (const name of ordered) {
    const folded = nameKey(name.text);
    const isDisplayed = name.text === draft.name;
    if (!isDisplayed && !isMatchable(folded, name, draft)) continue;
    // Without a language a name serves recognition alone: any other of the same folding does that too.
    if (name.lang === '' && tagged.has(folded)) continue;
    const own = `${folded} ${name.lang} ${name.kind === 'demonym' ? 'd' : ''}`;
    if (seen.has(own) && !isDisplayed) continue;
    seen.add(own);
    tagged.add(folded);
    kept.push(name);
  }
  return kept;
}

/** Untagged names are taken with care: a short or common word of another language is no place in English. */
function isMatchable(folded: string, name: PlaceName, draft: Draft): boolean {
  if (folded.length < 2 || /^[\d\s]+$/u.test(folded)) return false;
  if (name.lang !== '' || name.kind === 'official') return true;
  if (COMMON_WORDS.has(folded)) return false;
  // "Voronezhskaya oblast" among the names of Voronezh is the region's.
  if (draft.featureClass === 'P' && /[ -](?:oblast|raion|rayon|krai|kray)'?$/u.test(folded)) return false;
  if (scriptOf(name.text) !== 'latin') return folded.length > 2;
  if (folded.length <= TOO_SHORT) return false;
  if (folded.length > SHORT || !ROMANISED.has(draft.country)) return true;
  return draft.names.some((other) => other.lang !== '' && skeleton(other.text) === skeleton(name.text));
}

/** Untagged Latin names up to this many letters are dropped. */
const TOO_SHORT = 3;
/** And up to this many, where a place has names in Cyrillic, if they do not sound like one of those. */
const SHORT = 5;

/** Consonants of a name in Latin or Cyrillic letters, those alike that the press spells by turns. */
function skeleton(text: string): string {
  const latin = scriptOf(text) === 'cyrillic' ? (romaniseUkrainian(text)[0] ?? '') : text;
  return nameKey(latin)
    .replace(/kh|ch|g|x/gu, 'h')
    .replace(/w/gu, 'v')
    .replace(/ts|cz|tz|c/gu, 'z')
    .replace(/[aeiouyj' ]/gu, '');
}

function rank(name: PlaceName): number {
  const kind = ['official', 'exonym', 'former', 'variant', 'demonym'].indexOf(name.kind);
  return kind * 2 + (name.lang === '' ? 1 : 0);
}
