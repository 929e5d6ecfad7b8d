import { expect, test } from 'vitest';
import learnt from '../../../../data/lexicon/en/learnt.json';
import { KIND_OF, KINDS } from '../../../../src/events/learnt/kinds';
import { ZONES } from '../../../../src/events/learnt/zones';
import { compileLearnt, type LearntSource } from '../../../../src/events/lexicon/learnt-weights';
import { lexiconFor } from '../../../../src/events/lexicon/lexicon';

const SOURCE: LearntSource = {
  kinds: ['one', 'two', 'three'],
  bias: [-10, 0, 5],
  least: [10, 25, -30],
  weights: { left: { mill: [0, 5, 2, -15], roof: [] }, right: {} },
};

test('pairs become rows of all kinds in one table', () => {
  const { kinds, bias, least, zones, values, size } = compileLearnt(SOURCE);
  expect(kinds).toEqual(['one', 'two', 'three']);
  expect(bias).toEqual([-10, 0, 5]);
  expect(least).toEqual([10, 25, -30]);
  expect(size).toBe(2);
  expect([...zones.keys()]).toEqual(['left', 'right']);
  expect(zones.get('left')!.get('mill')).toBe(0);
  expect(zones.get('left')!.get('roof')).toBe(1);
  expect([...values]).toEqual([5, 0, -15, 0, 0, 0]);
  expect(zones.get('right')!.size).toBe(0);
});

test.each([3, -1, Number.NaN])('a pair of kind %d is refused with where it stands', (kind) => {
  const source = { ...SOURCE, weights: { left: { mill: [kind, 1] } } };
  expect(() => compileLearnt(source)).toThrow(RangeError);
  expect(() => compileLearnt(source)).toThrow(
    `Expected the index of one of 3 kinds at "left", "mill", got ${kind}.`,
  );
});

test.each([128, -128, 0.5])('a weight of %d is refused with where it stands', (weight) => {
  const source = { ...SOURCE, weights: { left: { mill: [1, weight] } } };
  expect(() => compileLearnt(source)).toThrow(RangeError);
  expect(() => compileLearnt(source)).toThrow(
    `Expected a whole number from -127 to 127 at "left", "mill", got ${weight}.`,
  );
});

test('pairs of words are found by the first of them', () => {
  const { pairs } = compileLearnt({
    ...SOURCE,
    weights: { pair: { 'roof gone': [0, 1], 'roof on': [1, 2] } },
  });
  expect(pairs.get('roof')!.get('gone')).toBe(0);
  expect(pairs.get('roof')!.get('on')).toBe(1);
  expect(pairs.get('gone')).toBeUndefined();
});

test('the weights of English are of the kinds and zones that are read', () => {
  expect(learnt.kinds).toEqual(KINDS);
  expect(learnt.bias).toHaveLength(KINDS.length);
  expect(learnt.least).toHaveLength(KINDS.length);
  expect(Object.keys(learnt.weights)).toEqual(ZONES);
  const { zones } = lexiconFor('en')!.learnt;
  expect([...zones.keys()]).toEqual(ZONES);
});

test('every weight of English is a pair of a kind and whole tenths that are not 0, no kind twice', () => {
  const wrong: string[] = [];
  for (const [zone, rows] of Object.entries<Record<string, number[]>>(learnt.weights))
    for (const [what, pairs] of Object.entries(rows)) {
      const kinds = pairs.filter((_, at) => at % 2 === 0);
      const values = pairs.filter((_, at) => at % 2 === 1);
      const isWhole =
        kinds.length === values.length && values.every((one) => Number.isInteger(one) && one !== 0);
      if (!isWhole || new Set(kinds).size !== kinds.length) wrong.push(`${zone} ${what}`);
    }
  expect(wrong).toEqual([]);
});

test('every kind is that of some type', () => {
  expect(new Set(Object.values(KIND_OF).filter((kind) => kind !== null))).toEqual(new Set(KINDS));
});
