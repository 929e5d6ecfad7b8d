import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileLearnt } from '../../../src/events/lexicon/learnt-weights';
import { type Model, pack } from './pack';

const MODEL: Model = {
  kinds: ['one', 'two', 'three'],
  zones: ['left', 'right'],
  bias: [-10, 0, 5],
  least: [10, 25, -30],
  weights: { left: { roof: [0, -26], mill: [1, 5, 2, -15], idle: [] }, right: { mill: [0, 1] } },
};

test('things stand in order, each with its rows by zone; what weighs nothing is left out', () => {
  const { things, weights } = pack(MODEL);
  expect(things).toBe('mill\nroof');
  expect(weights).toBe('A1e2OB0a\nA0Z');
});

test.each([0, 27, -27, 0.5])('a weight of %d is refused with whose it is', (weight) => {
  const model = { ...MODEL, weights: { left: { mill: [1, weight] } } };
  expect(() => pack(model)).toThrow(RangeError);
  expect(() => pack(model)).toThrow(`of "mill", for or against, got ${weight}.`);
});

test('more kinds than digits are refused', () => {
  const kinds = Array.from({ length: 11 }, (_, kind) => `${kind}`);
  expect(() => pack({ ...MODEL, kinds })).toThrow('Expected at most 10 kinds and 26 zones, got 11 and 2.');
});

test('what is packed is read back', () => {
  const weight = fc.integer({ min: -26, max: 26 }).filter((one) => one !== 0);
  const row = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 2 }), weight), {
    selector: ([kind]) => kind,
    minLength: 1,
  });
  const rows = fc.dictionary(fc.stringMatching(/^[a-z<>' ]+$/), row);
  fc.assert(
    fc.property(rows, rows, (left, right) => {
      const flat = (zone: typeof left) =>
        Object.fromEntries(Object.entries(zone).map(([what, pairs]) => [what, pairs.flat()]));
      const packed = pack({ ...MODEL, weights: { left: flat(left), right: flat(right) } });
      if (packed.things === '') return;
      const { zones, values } = compileLearnt(packed);
      for (const [name, zone] of [
        ['left', left],
        ['right', right],
      ] as const) {
        expect(zones.get(name)!.size).toBe(Object.keys(zone).length);
        for (const [what, pairs] of Object.entries(zone)) {
          const at = zones.get(name)!.get(what)! * 3;
          const expected = [0, 0, 0];
          for (const [kind, value] of pairs) expected[kind] = value;
          expect([...values.subarray(at, at + 3)]).toEqual(expected);
        }
      }
    }),
  );
});
