import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stem } from '../../../../src/events/learnt/stem';

test.each([
  ['shelled', 'shell'],
  ['shelling', 'shell'],
  ['shells', 'shell'],
  ['villages', 'villag'],
  ['village', 'villag'],
  ['hitting', 'hit'],
  ['seized', 'seiz'],
  ['seize', 'seiz'],
  ['occupied', 'occupy'],
  ['casualties', 'casualty'],
  ['trenches', 'trench'],
  ['losses', 'loss'],
  ['retreated', 'retreat'],
])('%s is learnt as %s', (word, expected) => expect(stem(word)).toBe(expected));

test.each(['are', 'three', 'bus', 'red', 'this', 'press', 'his', 'sing', 'shell', '', 'є'])(
  '%j has no ending to lose',
  (word) => expect(stem(word)).toBe(word),
);

test('no stem is longer than its word', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (word) => {
      expect(stem(word).length).toBeLessThanOrEqual(word.length);
    }),
  );
});

test('forms of a verb that differ by their endings alone are one', () => {
  const forms = ['attack', 'attacks', 'attacked', 'attacking'].map(stem);
  expect(new Set(forms).size).toBe(1);
});
