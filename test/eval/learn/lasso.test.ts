import { expect, test } from 'vitest';
import { fitLogistic, fitRelaxed, type Logistic } from './lasso';

const rows = (...lines: readonly (readonly number[])[]): readonly Uint32Array[] =>
  lines.map((line) => Uint32Array.from(line));

const fitLasso = (
  lines: readonly Uint32Array[],
  targets: readonly boolean[],
  columns: number,
  lasso: number,
): Logistic => fitLogistic(lines, targets, columns, { lasso, ridge: 0 });

/** Column 0 is true of what happened, column 1 of what did not, column 2 of half of either. */
const TINY = rows([0, 2], [0], [0, 2], [0], [1, 2], [1], [1, 2], [1]);
const TOLD = [true, true, true, true, false, false, false, false];

test('what speaks for and what speaks against are told apart', () => {
  const { weights } = fitLasso(TINY, TOLD, 3, 0.1);
  expect(weights[0]).toBeGreaterThan(0.5);
  expect(weights[1]).toBeLessThan(-0.5);
  expect(weights[0]).toBeCloseTo(-weights[1]!, 1);
});

test('a column that tells nothing weighs nothing', () => {
  expect(fitLasso(TINY, TOLD, 3, 0.1).weights[2]).toBe(0);
});

test('what pays less than the penalty stays at 0, and a higher penalty leaves smaller weights', () => {
  expect([...fitLasso(TINY, TOLD, 3, 2.5).weights]).toEqual([0, 0, 0]);
  const size = (penalty: number): number => Math.abs(fitLasso(TINY, TOLD, 3, penalty).weights[0]!);
  expect(size(1)).toBeLessThan(size(0.1));
  expect(size(1)).toBeGreaterThan(0);
});

test('without a column the bias gives the share of what is told', () => {
  const targets = [true, false, false, false, false];
  const { bias, weights } = fitLasso(rows([], [], [], [], []), targets, 0, 1);
  expect(1 / (1 + Math.exp(-bias))).toBeCloseTo(0.2, 6);
  expect(weights).toHaveLength(0);
});

test('a column that no row holds weighs nothing, and one of no target is finite', () => {
  const { bias, weights } = fitLasso(rows([0], [0], [0]), [false, false, false], 2, 0.1);
  expect(weights[1]).toBe(0);
  expect(Number.isFinite(weights[0]) && Number.isFinite(bias)).toBe(true);
  expect(bias + weights[0]!).toBeLessThan(0);
});

test('the same examples give the same weights to the last bit', () => {
  expect(fitLasso(TINY, TOLD, 3, 0.3)).toEqual(fitLasso(TINY, TOLD, 3, 0.3));
});

test('what a lasso keeps is fitted again without its shrinking, and what it leaves stays at 0', () => {
  const lasso = 1;
  const [shrunk] = fitLasso(TINY, TOLD, 3, lasso).weights;
  const relaxed = fitRelaxed(TINY, TOLD, 3, { lasso, ridge: 0.1 }).weights;
  expect(relaxed[0]).toBeGreaterThan(shrunk!);
  expect(relaxed[2]).toBe(0);
});

test('a ridge makes weights smaller and none 0', () => {
  const size = (ridge: number): number => fitLogistic(TINY, TOLD, 3, { lasso: 0, ridge }).weights[0]!;
  expect(size(5)).toBeLessThan(size(0.5));
  expect(size(5)).toBeGreaterThan(0);
});
