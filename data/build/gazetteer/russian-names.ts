import { addName, type Draft } from '../../../geo/gazetteer/build/draft';
import { romaniseRussian } from '../../../geo/gazetteer/build/romanise';
import { scriptOf } from '../../../geo/gazetteer/build/scripts';

/**
 * Gives Ukrainian places of which only a romanised name is known the Russian name that other places of
 * their name have: a village Золоте is Золотое, Zolotoye, as the others are. Such names serve to
 * recognise a place, in reports by Russian authorities, and are never shown. `known` are places with
 * names in both languages.
 */
export function nameInRussian(drafts: readonly Draft[], known: readonly Draft[]): void {
  const words = russianWords(known);
  for (const draft of drafts) {
    const ukrainian = draft.names.find(({ text }) => scriptOf(text) === 'cyrillic');
    const russian = ukrainian && translated(ukrainian.text, words);
    if (!russian) continue;
    addName(draft, russian, '', 'variant');
    for (const spelling of romaniseRussian(russian)) addName(draft, spelling, '', 'variant');
  }
}

/** For each Ukrainian word of a name the Russian one that most places have for it. */
function russianWords(known: readonly Draft[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { country, featureClass, names } of known) {
    if (country !== 'UA' || featureClass !== 'P') continue;
    const ukrainian = wordsOf(names.find(({ lang, kind }) => lang === 'uk' && kind === 'official')?.text);
    const russian = wordsOf(names.find(({ lang, kind }) => lang === 'ru' && kind === 'official')?.text);
    if (ukrainian.length !== russian.length) continue;
    for (const [at, word] of ukrainian.entries()) {
      const own = counts.get(keyOf(word)) ?? new Map<string, number>();
      counts.set(keyOf(word), own.set(russian[at]!, (own.get(russian[at]!) ?? 0) + 1));
    }
  }
  return new Map([...counts].map(([word, own]) => [word, mostFrequent(own)] as const));
}

/** Of equals the first in the alphabet, so that the order of the places does not matter. */
function mostFrequent(counts: ReadonlyMap<string, number>): string {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]![0];
}

function translated(name: string, words: ReadonlyMap<string, string>): string | null {
  const parts = name.split(/([\s-])/u).map((part, at) => (at % 2 === 1 ? part : words.get(keyOf(part))));
  return parts.includes(undefined) ? null : parts.join('');
}

function wordsOf(name = ''): string[] {
  return name.split(/[\s-]/u).filter((word) => word !== '');
}

/** Without the signs that a romanisation leaves out. */
function keyOf(word: string): string {
  return word.toLowerCase().replace(/[ь'’ʼ]/gu, '');
}
