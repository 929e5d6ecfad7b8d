import type { PlaceName } from '../../types';
import { addName, type Draft } from './draft';
import { plainKey } from './key';
import { romaniseRussian, romaniseUkrainian } from './romanise';
import { scriptOf } from './scripts';

/** Towns of this size are shown by the spelling that the source gives them. */
const KNOWN_BY_ITS_SPELLING = 100_000;

/**
 * Finds out which of a place's untagged Cyrillic names is the Ukrainian and which the Russian one:
 * the one that, romanised, gives the place's main name. A Ukrainian place is then shown by the
 * national romanisation of its Ukrainian name (Andriivka, where the source has Andriyivka).
 */
export function settleLanguages(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.featureClass !== 'P') continue;
    if (draft.country === 'UA') settleUkrainian(draft);
    if (draft.country === 'RU') settleRussian(draft);
  }
}

function settleUkrainian(draft: Draft): void {
  const main = plainKey(draft.name);
  const ukrainian =
    find(
      draft,
      'uk',
      (text) => text === draft.name || romaniseUkrainian(text).map(plainKey).includes(main),
    ) ?? only(draft.names.filter(({ lang, text }) => lang === 'uk' && scriptOf(text) === 'cyrillic'));
  if (ukrainian !== undefined) {
    tag(draft, ukrainian, 'uk');
    const national = romaniseUkrainian(ukrainian.text)[0];
    if (national !== undefined && draft.population < KNOWN_BY_ITS_SPELLING) show(draft, national);
  }
  if (hasOfficial(draft, 'ru')) return;
  const others = draft.names.filter(
    ({ text, lang, kind }) =>
      scriptOf(text) === 'cyrillic' &&
      kind === 'variant' &&
      (lang === '' || lang === 'ru') &&
      text !== ukrainian?.text,
  );
  const russian = others.find(({ lang }) => lang === 'ru') ?? (others.length === 1 ? others[0] : undefined);
  if (russian !== undefined) tag(draft, russian, 'ru');
  // A name without a letter that only one of the two alphabets has is the same in both.
  else if (others.length === 0 && ukrainian !== undefined && !/[ґєії]/iu.test(ukrainian.text)) {
    draft.names.push({ text: ukrainian.text, lang: 'ru', kind: 'official' });
  }
}

function only<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function settleRussian(draft: Draft): void {
  const main = plainKey(draft.name);
  const russian = find(draft, 'ru', (text) => romaniseRussian(text).map(plainKey).includes(main));
  if (russian !== undefined) tag(draft, russian, 'ru');
}

/** The untagged or so tagged variant that a test accepts; undefined when the language has its official name. */
function find(draft: Draft, lang: string, accept: (text: string) => boolean): PlaceName | undefined {
  const official = draft.names.find((name) => name.lang === lang && name.kind === 'official');
  if (official !== undefined) return official;
  return draft.names.find(
    (name) =>
      scriptOf(name.text) === 'cyrillic' && (name.lang === '' || name.lang === lang) && accept(name.text),
  );
}

function tag(draft: Draft, name: PlaceName, lang: string): void {
  if (name.kind === 'official') return;
  draft.names = draft.names.filter((each) => each !== name);
  draft.names.push({ text: name.text, lang, kind: 'official' });
}

/** Shows a place by another English name; the one before becomes a variant. */
function show(draft: Draft, name: string): void {
  if (name === draft.name) return;
  draft.names = draft.names
    .filter((each) => each.text !== name)
    .map((each) => (each.lang === 'en' && each.kind === 'official' ? { ...each, kind: 'variant' } : each));
  draft.name = name;
  addName(draft, name, 'en', 'official');
}

function hasOfficial(draft: Draft, lang: string): boolean {
  return draft.names.some((name) => name.lang === lang && name.kind === 'official');
}
