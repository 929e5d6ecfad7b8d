import { expect, test } from 'vitest';
import { lastDescribed } from './described';

const termsIn = (text: string) => lastDescribed(text).terms;

test('a word is its stem, a number is a number, a place is a place', () => {
  const tokens = termsIn('Two of 14 shelled villages lie near Lyman.').map(({ token }) => token);
  expect(tokens).toEqual(['two', 'of', '<number>', 'shell', 'villag', 'lie', 'near', '<place>']);
});

test('all words of a literal mention are one term; a region is another', () => {
  const terms = termsIn('Shells fell in Donetsk Oblast and near Lyman.');
  const places = terms.filter(({ token }) => token.startsWith('<'));
  expect(places.map(({ token }) => token)).toEqual(['<region>', '<region>', '<place>']);
  expect(places[0]).toBe(places[1]);
  expect(places.some(({ mayTell }) => mayTell)).toBe(false);
});

test('a name that stands for a government is a word like others', () => {
  expect(termsIn('Moscow denied it.')[0]!.token).toBe('moscow');
});

test('what joins words, a side, a number and a short word tell of no event; a noun and a verb may', () => {
  const terms = termsIn('The Russians did not go to the mill with 9 drones at dawn in Lyman.');
  const words = ['the', 'russian', 'not', 'to', 'go', '<number>', '<place>'];
  for (const word of words) expect(terms.find(({ token }) => token === word)?.mayTell, word).toBe(false);
  for (const word of ['mill', 'dron', 'dawn'])
    expect(terms.find(({ token }) => token === word)?.mayTell, word).toBe(true);
});

test('a word has the classes of the lexicon, its weapon, its harm and its side', () => {
  const of = (word: string): readonly string[] =>
    termsIn('Russian drones wounded a nurse, he said.').find(({ token }) => token === word)!.classes;
  expect(of('russian')).toContain('side Russia');
  expect(of('dron')).toContain('weapon drone');
  expect(of('wound')).toContain('harm');
  expect(of('said')).toContain('say');
});

test('an upper case makes no other term', () => {
  const plain = termsIn('drones hit the mill').map(({ token }) => token);
  expect(termsIn('DRONES Hit The MILL').map(({ token }) => token)).toEqual(plain);
});
