import { expect, test } from 'vitest';
import learnt from '../../../../data/lexicon/en/learnt.json';
import { KIND_OF, KINDS } from '../../../../src/events/learnt/kinds';
import { ZONES } from '../../../../src/events/learnt/zones';
import { compileLearnt, type LearntSource } from '../../../../src/events/lexicon/learnt-weights';

const SOURCE: LearntSource = {
  kinds: ['one', 'two', 'three'],
  zones: ['left', 'right', 'pair'],
  bias: [-10, 0, 5],
  least: [10, 25, -30],
  things: 'mill\nroof\nroof gone',
  weights: 'A1e2OB0a\nA0Z\nC2z',
};

test('rows become numbers into one table of all kinds', () => {
  const { kinds, bias, least, zones, values, size } = compileLearnt(SOURCE);
  expect(kinds).toEqual(['one', 'two', 'three']);
  expect(bias).toEqual([-10, 0, 5]);
  expect(least).toEqual([10, 25, -30]);
  expect(size).toBe(4);
  expect([...zones.keys()]).toEqual(['left', 'right', 'pair']);
  expect([...zones.get('left')!]).toEqual([
    ['mill', 0],
    ['roof', 2],
  ]);
  expect([...zones.get('right')!]).toEqual([['mill', 1]]);
  expect([...values]).toEqual([0, 5, -15, 1, 0, 0, -26, 0, 0, 0, 0, 26]);
});

test('pairs of words are found by the first of them', () => {
  const { pairs } = compileLearnt(SOURCE);
  expect(pairs.get('roof')!.get('gone')).toBe(3);
  expect(pairs.get('gone')).toBeUndefined();
});

test.each([
  ['A1e', 'Expected a line of weights for each of 3 things, got 1.'],
  ['A0a\nA0a\nA3a', 'Expected the index of one of 3 kinds of "roof gone", got 3.'],
  ['D0a\nA0a\nA0a', 'Expected one of 3 zones of "mill", got "D".'],
  ['A0a\n\nA0a', 'Expected weights such as "A0c2B" of "roof", got "".'],
  ['A0a\nA\nA0a', 'Expected weights such as "A0c2B" of "roof", got "A".'],
  ['A0a\n0a\nA0a', 'Expected weights such as "A0c2B" of "roof", got "0a".'],
  ['A0a\nA00\nA0a', 'Expected weights such as "A0c2B" of "roof", got "A00".'],
])('%j is refused with what is wrong and where', (weights, message) => {
  expect(() => compileLearnt({ ...SOURCE, weights })).toThrow(new RangeError(message));
});

test('the weights of English are of the kinds and zones that are read', () => {
  expect(learnt.kinds).toEqual(KINDS);
  expect(learnt.bias).toHaveLength(KINDS.length);
  expect(learnt.least).toHaveLength(KINDS.length);
  expect(learnt.zones).toEqual(ZONES);
  expect(new Set(learnt.things.split('\n')).size).toBe(learnt.things.split('\n').length);
});

test('no zone is told twice of one thing in English, and no kind twice in one', () => {
  const isRepeating = (list: readonly string[]): boolean => new Set(list).size !== list.length;
  const twice = learnt.weights.split('\n').filter((line) => {
    const rows = line.match(/[A-Z](?:\d[A-Za-z])+/g) ?? [];
    return isRepeating(rows.map((row) => row[0]!)) || rows.some((row) => isRepeating(row.match(/\d/g) ?? []));
  });
  expect(twice).toEqual([]);
});

test('every kind is that of some type', () => {
  expect(new Set(Object.values(KIND_OF).filter((kind) => kind !== null))).toEqual(new Set(KINDS));
});
