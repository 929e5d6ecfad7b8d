import type { PlaceName } from '../../types';
import { addName, type Draft } from './draft';

/** Countries whose names begin with an Arabic article that the press leaves out. */
const ARABIC = new Set('AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE'.split(' '));
/** The article in its spellings, before sun letters too. */
const ARTICLE = /^(?:Al|El|Ad|Ar|As|Ash|At|Ath|Az|An)[ -]\s?(?=\p{Lu})/u;
const ARABIC_PEOPLE = 10_000;
/** Fewer letters than this are too few to know a place by. */
const LEAST_LETTERS = 5;
const BRITISH = new Set(['GB', 'IE']);
/** "Clacton-on-Sea", "Burton upon Trent". */
const SITUATED = /^(\p{L}{5,})[- ](?:on|upon)[- ]\p{L}[\p{L}'’ -]+$/u;
const BRITISH_PEOPLE = 10_000;

/**
 * Adds the short names by which towns are spoken of: "Qamishli" of "Al Qāmishlī", "Daqahliya" of "Ad
 * Daqahlīyah", "Clacton" of "Clacton-on-Sea".
 */
export function addShortNames(draft: Draft): void {
  const { country, featureClass, featureCode, population } = draft;
  if (
    ARABIC.has(country) &&
    (featureClass === 'A' || population >= ARABIC_PEOPLE || featureCode.startsWith('PPLA'))
  )
    for (const { text, lang } of [...draft.names]) addAll(draft, lang, withoutArticle(text));
  if (BRITISH.has(country) && featureClass === 'P' && population >= BRITISH_PEOPLE) {
    for (const { text, lang } of [...draft.names]) {
      const short = SITUATED.exec(text)?.[1];
      if (short !== undefined) addAll(draft, lang, [short]);
    }
  }
}

function withoutArticle(text: string): string[] {
  const rest = text.replace(ARTICLE, '');
  if (rest === text || [...rest].length < LEAST_LETTERS) return [];
  return [rest, rest.replace(/([iī])yah$/u, '$1ya')];
}

function addAll(draft: Draft, lang: PlaceName['lang'], texts: readonly string[]): void {
  if (lang !== '' && lang !== 'en') return;
  for (const text of texts)
    if (!draft.names.some((name) => name.text === text)) addName(draft, text, '', 'variant');
}
