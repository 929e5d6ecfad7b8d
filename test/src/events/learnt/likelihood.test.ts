import { expect, test } from 'vitest';
import { KINDS } from '../../../../src/events/learnt/kinds';
import { Likelihood, wordFor } from '../../../../src/events/learnt/likelihood';
import { compileLearnt } from '../../../../src/events/lexicon/learnt-weights';

const CASUALTIES = KINDS.indexOf('casualties');
const DAMAGE = KINDS.indexOf('damage');

/** Bury speaks for casualties, roof for damage and against casualties; casualties need one nat before a site is worth a look. */
const WEIGHTS = compileLearnt({
  kinds: KINDS,
  bias: KINDS.map(() => -20),
  least: KINDS.map((_, kind) => (kind === CASUALTIES ? 10 : 90)),
  weights: {
    sentence: { bury: [CASUALTIES, 30], roof: [DAMAGE, 20, CASUALTIES, -5] },
    left: { roof: [DAMAGE, 10], tile: [DAMAGE, 25] },
  },
});
const chance = (nats: number): number => 1 / (1 + Math.exp(-nats));

test('nothing told leaves the bias', () => {
  const likelihood = new Likelihood(WEIGHTS);
  for (const kind of KINDS) expect(likelihood.of(kind)).toBeCloseTo(chance(-2), 12);
});

test('what is told adds up in nats, each kind apart', () => {
  const likelihood = new Likelihood(WEIGHTS);
  likelihood.tell('sentence', 'bury', 0);
  likelihood.tell('sentence', 'roof', 1);
  expect(likelihood.of('casualties')).toBeCloseTo(chance(0.5), 12);
  expect(likelihood.of('damage')).toBeCloseTo(chance(0), 12);
  expect(likelihood.of('strike')).toBeCloseTo(chance(-2), 12);
});

test('said twice it counts once, in another zone it is another thing', () => {
  const likelihood = new Likelihood(WEIGHTS);
  likelihood.tell('sentence', 'roof', 0);
  likelihood.tell('sentence', 'roof', 7);
  expect(likelihood.of('damage')).toBeCloseTo(chance(0), 12);
  likelihood.tell('left', 'roof', 7);
  expect(likelihood.of('damage')).toBeCloseTo(chance(1), 12);
});

test('what nothing was learnt of changes nothing, not even a name that objects have', () => {
  const likelihood = new Likelihood(WEIGHTS);
  for (const what of ['garden', '', 'constructor', '__proto__']) likelihood.tell('sentence', what, 0);
  likelihood.tell('apart', 'bury', 0);
  expect(likelihood.of('casualties')).toBeCloseTo(chance(-2), 12);
});

test('one that begins with another leaves that one as it was', () => {
  const general = new Likelihood(WEIGHTS);
  general.tell('sentence', 'roof', 0);
  const here = new Likelihood(WEIGHTS, general);
  here.tell('left', 'roof', 0);
  expect(general.of('damage')).toBeCloseTo(chance(0), 12);
  expect(here.of('damage')).toBeCloseTo(chance(1), 12);
});

test('a sentence is promising from what one kind needs on', () => {
  const likelihood = new Likelihood(WEIGHTS);
  expect(likelihood.isPromising).toBe(false);
  likelihood.tell('sentence', 'bury', 0);
  expect(likelihood.isPromising).toBe(true);
  likelihood.tell('sentence', 'roof', 0);
  expect(likelihood.isPromising).toBe(false);
});

test('the word that adds most in all its zones is shown, of those that may be', () => {
  const word = (may: (index: number) => boolean, kind: 'damage' | 'casualties' | 'battle' = 'damage') =>
    wordFor(
      kind,
      WEIGHTS,
      (tell) => {
        tell('sentence', 'roof', 3);
        tell('left', 'tile', 5);
        tell('left', 'roof', 3);
        tell('left', 'tile', 6);
        tell('sentence', 'roof', -1);
      },
      may,
    );
  expect(word(() => true)).toBe(3);
  expect(word((index) => index !== 3)).toBe(5);
  expect(word(() => false)).toBe(-1);
  // What speaks against a kind, or not for it, is not shown.
  expect(word(() => true, 'casualties')).toBe(-1);
  expect(word(() => true, 'battle')).toBe(-1);
});
