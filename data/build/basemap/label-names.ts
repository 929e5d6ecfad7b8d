import { romaniseRussian, romaniseUkrainian } from '../../../geo/gazetteer/build/romanise';
import { cyrillicLanguage, scriptOf } from '../../../geo/gazetteer/build/scripts';
import type { PlaceName } from '../../../geo/types';

/** A name in the basemap's languages; where one is missing the map shows the English one. */
export interface LabelNames {
  readonly name_en: string;
  readonly name_uk?: string;
  readonly name_ru?: string;
}

/** Language-tagged names by GeoNames number. */
export interface Translations {
  readonly uk: ReadonlyMap<string, string>;
  readonly ru: ReadonlyMap<string, string>;
}

/** Shares of letters that may differ before two spellings are of two words; Russian ones differ more. */
const ALIKE = 0.34;
const RUSSIAN_ALIKE = 0.45;

/** Renamed after the gazetteer's snapshot, or named there in no way that could be read, by GeoNames number. */
const RENAMED: ReadonlyMap<string, { readonly uk: string; readonly ru: string }> = new Map([
  ['691999', { uk: 'Сіверськодонецьк', ru: 'Северскодонецк' }],
  ['699445', { uk: 'Самар', ru: 'Самар' }],
  ['710554', { uk: 'Шептицький', ru: 'Шептицкий' }],
  ['704388', { uk: 'Берестин', ru: 'Берестин' }],
  ['618426', { uk: 'Кишинів', ru: 'Кишинёв' }],
  ['692975', { uk: 'Кадіївка', ru: 'Кадиевка' }],
  ['699553', { uk: 'Звягель', ru: 'Звягель' }],
  ['704202', { uk: 'Хрустальний', ru: 'Хрустальный' }],
  ['697576', { uk: 'Златопіль', ru: 'Златополь' }],
]);

/**
 * Names of a settlement for its label: the tagged ones unless, in Ukraine, they are of a former
 * name; else the untagged Cyrillic ones that read most like the present name. Ukrainian places are
 * romanised from Ukrainian, officially: Zaporizhzhia, not Zaporizhzhya.
 */
export function labelNames(
  number: string,
  display: string,
  country: string,
  names: readonly PlaceName[],
  translations: Translations,
): LabelNames {
  const cyrillic = names.map((name) => name.text).filter((text) => scriptOf(text) === 'cyrillic');
  const renamed = RENAMED.get(number);
  const present = renamed && country === 'UA' ? romaniseUkrainian(renamed.uk)[0]! : display;
  const pick = (
    tagged: string | undefined,
    others: readonly string[],
    romanise: Romanise,
    alike: number,
  ): string => {
    const isPresent =
      tagged !== undefined &&
      scriptOf(tagged) === 'cyrillic' &&
      (country !== 'UA' || unlikeness(present, tagged, romanise) <= alike);
    return isPresent ? tagged : mostAlike(present, others, romanise);
  };
  const ukrainian = cyrillic.filter(
    (name) => canBeUkrainian(name) && !(country === 'UA' && isRussianEnding(name)),
  );
  const uk = renamed?.uk ?? pick(translations.uk.get(number), ukrainian, romaniseUkrainian, ALIKE);
  const russian = pick(
    translations.ru.get(number),
    cyrillic.filter(canBeRussian),
    romaniseRussian,
    RUSSIAN_ALIKE,
  );
  const ru = renamed?.ru ?? (russian || russianSpelling(uk));
  return {
    name_en: country === 'UA' && uk !== '' ? romaniseUkrainian(uk)[0]! : present,
    ...(uk === '' ? {} : { name_uk: uk.replace(/['ʼ]/g, '’') }),
    ...(ru === '' ? {} : { name_ru: ru }),
  };
}

type Romanise = (name: string) => string[];

const canBeUkrainian = (name: string): boolean => !/[ыэёъў]/iu.test(name);
/** "Алчевск" has no letter that Ukrainian lacks, and is Russian. */
const isRussianEnding = (name: string): boolean => /[сц]к(?=$|[\s-])/iu.test(name);
const canBeRussian = (name: string): boolean => !/[іїєґў'’ʼ]/iu.test(name) && cyrillicLanguage(name) !== 'uk';

/** "Покровск" for "Покровськ"; '' where the letters do not settle it. */
function russianSpelling(uk: string): string {
  return /[иіїєґ'’ʼ]/iu.test(uk) ? '' : uk.replace(/([сц])ьк/gu, '$1к');
}

function mostAlike(present: string, names: readonly string[], romanise: Romanise): string {
  const [best] = names
    .map((name) => ({ name, score: unlikeness(present, name, romanise) }))
    .sort((a, b) => a.score - b.score || (a.name < b.name ? -1 : 1));
  return best && best.score <= ALIKE ? best.name : '';
}

/** How far a Cyrillic name is from a romanised one, 0 to 1. */
function unlikeness(present: string, name: string, romanise: Romanise): number {
  return Math.min(...romanise(name).map((roman) => difference(fold(roman), fold(present))));
}

/** The romanisations of one name differ in y, i and marks alone. */
function fold(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
    .replace(/y/g, 'i')
    .replace(/ii+/g, 'i');
}

/** Edit distance as a share of the longer word. */
function difference(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]! / Math.max(a.length, b.length, 1);
}
