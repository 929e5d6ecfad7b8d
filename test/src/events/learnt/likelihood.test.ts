import { expect, test } from 'vitest';
import { KINDS } from '../../../../src/events/learnt/kinds';
import { Likelihood, TellingWord } from '../../../../src/events/learnt/likelihood';
import type { Term } from '../../../../src/events/learnt/terms';
import { ZONE, ZONES } from '../../../../src/events/learnt/zones';
import { compileLearnt } from '../../../../src/events/lexicon/learnt-weights';
import { pack } from '../../../eval/learn/pack';

const CASUALTIES = KINDS.indexOf('casualties');
const DAMAGE = KINDS.indexOf('damage');

/** Bury speaks for casualties, roof for damage and against casualties; casualties need three tenths of a nat before a site is worth a look. */
const WEIGHTS = compileLearnt(
  pack({
    kinds: KINDS,
    zones: ZONES,
    bias: KINDS.map(() => -20),
    least: KINDS.map((_, kind) => (kind === CASUALTIES ? 3 : 90)),
    weights: {
      sentence: { bury: [CASUALTIES, 25], roof: [DAMAGE, 20, CASUALTIES, -5] },
      left: { roof: [DAMAGE, 10], tile: [DAMAGE, 25] },
      pair: { 'roof gone': [DAMAGE, 5] },
    },
  }),
);
const chance = (nats: number): number => 1 / (1 + Math.exp(-nats));

test('nothing told leaves the bias', () => {
  const likelihood = new Likelihood(WEIGHTS);
  for (const kind of KINDS) expect(likelihood.of(kind)).toBeCloseTo(chance(-2), 12);
});

test('what is told adds up in nats, each kind apart', () => {
  const likelihood = new Likelihood(WEIGHTS);
  likelihood.fact(ZONE.sentence, 'bury');
  likelihood.fact(ZONE.sentence, 'roof');
  expect(likelihood.of('casualties')).toBeCloseTo(chance(0), 12);
  expect(likelihood.of('damage')).toBeCloseTo(chance(0), 12);
  expect(likelihood.of('strike')).toBeCloseTo(chance(-2), 12);
});

test('said twice it counts once, in another zone it is another thing', () => {
  const likelihood = new Likelihood(WEIGHTS);
  likelihood.fact(ZONE.sentence, 'roof');
  likelihood.fact(ZONE.sentence, 'roof');
  expect(likelihood.of('damage')).toBeCloseTo(chance(0), 12);
  likelihood.fact(ZONE.left, 'roof');
  expect(likelihood.of('damage')).toBeCloseTo(chance(1), 12);
});

test('what nothing was learnt of changes nothing, not even a name that objects have', () => {
  const likelihood = new Likelihood(WEIGHTS);
  for (const what of ['garden', '', 'constructor', '__proto__']) likelihood.fact(ZONE.sentence, what);
  likelihood.fact(ZONE.apart, 'bury');
  expect(likelihood.of('casualties')).toBeCloseTo(chance(-2), 12);
});

test('one that begins with another leaves that one as it was', () => {
  const general = new Likelihood(WEIGHTS);
  general.fact(ZONE.sentence, 'roof');
  const here = new Likelihood(WEIGHTS, general);
  here.fact(ZONE.left, 'roof');
  expect(general.of('damage')).toBeCloseTo(chance(0), 12);
  expect(here.of('damage')).toBeCloseTo(chance(1), 12);
});

test('a sentence is promising from what one kind needs on', () => {
  const likelihood = new Likelihood(WEIGHTS);
  expect(likelihood.isPromising).toBe(false);
  likelihood.fact(ZONE.sentence, 'bury');
  expect(likelihood.isPromising).toBe(true);
  likelihood.fact(ZONE.sentence, 'roof');
  expect(likelihood.isPromising).toBe(false);
});

/** A word of no class, weighed as a reading weighs it. */
const term = (token: string): Term =>
  ({
    token,
    classes: [],
    mayTell: true,
    rows: ZONES.map((zone) => WEIGHTS.zones.get(zone)?.get(token) ?? -1),
    classRows: ZONES.map(() => []),
    pairs: WEIGHTS.pairs.get(token) ?? null,
  }) as unknown as Term;

test('a word weighs what it does in its zone, and before another what both do', () => {
  const likelihood = new Likelihood(WEIGHTS);
  likelihood.term(ZONE.left, term('tile'), 2);
  expect(likelihood.of('damage')).toBeCloseTo(chance(0.5), 12);
  likelihood.pair(term('roof'), term('gone'), 3);
  expect(likelihood.of('damage')).toBeCloseTo(chance(1), 12);
  likelihood.pair(term('gone'), term('roof'), 3);
  expect(likelihood.of('damage')).toBeCloseTo(chance(1), 12);
});

test('the word that adds most in all its zones is shown, of those that may be', () => {
  const word = (may: (index: number) => boolean, kind: 'damage' | 'casualties' | 'battle' = 'damage') => {
    const telling = new TellingWord(WEIGHTS, kind);
    telling.term(ZONE.sentence, term('roof'), 3);
    telling.term(ZONE.left, term('tile'), 5);
    telling.term(ZONE.left, term('roof'), 3);
    telling.term(ZONE.left, term('tile'), 6);
    telling.fact(ZONE.left, 'tile');
    return telling.among(may);
  };
  expect(word(() => true)).toBe(3);
  expect(word((index) => index !== 3)).toBe(5);
  expect(word(() => false)).toBe(-1);
  // What speaks against a kind, or not for it, is not shown.
  expect(word(() => true, 'casualties')).toBe(-1);
  expect(word(() => true, 'battle')).toBe(-1);
});
