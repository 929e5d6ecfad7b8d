import { expect, test } from 'vitest';
import { createMemory, findMentions, REFINERS, readDocument } from '../../../geo/recognize/index';
import { sense } from '../../../geo/recognize/refiners/sense';
import { CUE_WEIGHTS } from '../../../geo/recognize/sense/cue-weights';
import { cuesOf } from '../../../geo/recognize/sense/cues';
import { samplePlaces } from '../places';

const gazetteer = samplePlaces();

function cuesIn(text: string): Record<string, readonly string[]> {
  const cues: Record<string, readonly string[]> = {};
  findMentions(readDocument(text, 'en'), gazetteer, createMemory(), [
    ...REFINERS.filter((refiner) => refiner !== sense),
    {
      name: 'recorder',
      refine(mention, context) {
        cues[text.slice(mention.start, mention.end)] = cuesOf(mention, context);
      },
    },
  ]);
  return cues;
}

test('cues tell what stands before and after a name, over its article', () => {
  const { Ukraine, Kharkiv } = cuesIn('A deal with the Ukraine was struck; shells fell near Kharkiv, again.');
  expect(Ukraine).toEqual(expect.arrayContaining(['the', 'before:with', 'before:with|country', 'dealing']));
  expect(Kharkiv).toEqual(expect.arrayContaining(['before:near', 'after:comma']));
});

test('cues tell what the rules made of neighbours and of the name elsewhere', () => {
  const { Bakhmut } = cuesIn('Kharkiv and Bakhmut were hit. Kharkiv was hit again.');
  expect(Bakhmut).toEqual(expect.arrayContaining(['previous:literal', 'once']));
});

test('the weights say what anybody would expect of the plainest cues', () => {
  const of = (cue: string): number => CUE_WEIGHTS[cue] ?? 0;
  expect(of('before:in')).toBeGreaterThan(0);
  expect(of('before:against')).toBeLessThan(0);
  expect(of('rule:literal')).toBeGreaterThan(of('rule:associative'));
});

test('a mention that only a rule may decide is left alone', () => {
  const kinds = findMentions(
    readDocument('Russian guns and a Moscow-backed officer near Kharkiv.', 'en'),
    gazetteer,
    createMemory(),
  ).map(({ kind }) => kind);
  expect(kinds).toEqual(['associative', 'associative', 'literal']);
});
