import { expect, test } from 'vitest';
import attribution from '../../../data/lexicon/en/attribution.json';
import casualties from '../../../data/lexicon/en/casualties.json';
import classes from '../../../data/lexicon/en/classes.json';
import placeWords from '../../../data/lexicon/en/places.json';
import polarity from '../../../data/lexicon/en/polarity.json';
import triggers from '../../../data/lexicon/en/triggers.json';
import { EVENT_FAMILIES, EVENT_TYPES } from '../../../src/events/index';
import { verbForms } from '../../../src/events/lexicon/inflect';
import { lexiconFor } from '../../../src/events/lexicon/lexicon';
import { parsePattern } from '../../../src/events/lexicon/pattern';
import { NEEDS } from '../../../src/events/refiners/needs';

const irregular = { verbs: { take: ['takes', 'took', 'taken', 'taking'] }, nouns: { trench: 'trenches' } };

test('verbs bend regularly unless the list says otherwise', () => {
  expect([...verbForms('shell', irregular).keys()].sort()).toEqual([
    'shell',
    'shelled',
    'shelling',
    'shells',
  ]);
  expect([...verbForms('seize', irregular).keys()].sort()).toEqual(['seize', 'seized', 'seizes', 'seizing']);
  expect([...verbForms('occupy', irregular).keys()].sort()).toEqual([
    'occupied',
    'occupies',
    'occupy',
    'occupying',
  ]);
  expect(verbForms('take', irregular).get('taken')).toBe('past');
});

test('patterns read gaps, classes and alternatives, and say what is wrong with them', () => {
  const [dig, trench] = parsePattern('dig/v ..3 trench/n', {}, irregular);
  expect(dig!.forms.has('digs')).toBe(true);
  expect(trench!.gap).toBe(3);
  expect(trench!.forms.has('trenches')).toBe(true);
  expect(() => parsePattern('@tank hit/v', {}, irregular)).toThrow('Expected a class of words, got "@tank"');
  expect(() => parsePattern('hit/x', {}, irregular)).toThrow('Expected /v, /n or /nv');
});

test('the lexicon compiles and has words for every type but other', () => {
  const types = new Set([...lexiconFor('en')!.triggers.values()].flat().map(({ type }) => type));
  for (const type of Object.keys(EVENT_TYPES)) if (type !== 'other') expect(types).toContain(type);
  expect(lexiconFor('en-GB')).toBe(lexiconFor('en'));
  expect(lexiconFor('uk')).toBeNull();
});

test('every type has a family of the six', () => {
  for (const { family } of Object.values(EVENT_TYPES)) expect(EVENT_FAMILIES).toContain(family);
});

test('every need of a trigger is known, and every known need is used', () => {
  const used = new Set([...lexiconFor('en')!.triggers.values()].flat().flatMap((trigger) => trigger.needs));
  expect([...used].sort()).toEqual(Object.keys(NEEDS).sort());
});

/** Words that stand more than once in a list. */
const repeated = (words: readonly string[]): readonly string[] =>
  words.filter((word, index) => words.indexOf(word) !== index);

/** All lists of words in a file of the lexicon. */
function listsIn(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return [value];
  return Object.values(value).flatMap(listsIn);
}

test('no list of words holds one twice', () => {
  for (const list of [attribution, casualties, classes, placeWords, polarity, triggers].flatMap(listsIn))
    expect(repeated(list), list.join(' ')).toEqual([]);
});

test('no phrase of a trigger stands twice with the same needs, and no word twice in one place of it', () => {
  for (const entries of Object.values(triggers)) {
    expect(repeated(entries.map((entry) => JSON.stringify(entry)))).toEqual([]);
    for (const { words } of entries)
      for (const part of words.split(' '))
        expect(repeated(part.split('/')[0]!.split('|')), words).toEqual([]);
  }
});
