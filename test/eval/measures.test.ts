import { expect, test } from 'vitest';
import type { GoldToponym } from './corpora';
import { addText, emptyCounts, type Found, figuresOf, matchSpans } from './measures';

const gold = (start: number, end: number, lat: number | null = 50, lon: number | null = 30): GoldToponym => ({
  start,
  end,
  text: '',
  lat,
  lon,
  type: null,
  kind: 'literal',
});
const found = (start: number, end: number, lat: number | null = 50, lon: number | null = 30): Found => ({
  start,
  end,
  lat,
  lon,
  kind: 'literal',
});

test('equal spans are matched before overlapping ones, each once', () => {
  expect(matchSpans([gold(0, 10), gold(5, 9)], [found(5, 9), found(0, 3)])).toEqual([
    [1, 0],
    [0, 1],
  ]);
});

test('counts a strict hit, an overlap, a miss and a false find', () => {
  const counts = emptyCounts();
  addText(counts, [gold(0, 4), gold(10, 20), gold(30, 34)], [found(0, 4), found(15, 18), found(40, 44)]);
  expect(figuresOf(counts)).toMatchObject({ precision: 66.7, recall: 66.7, strictF1: 33.3, overlapF1: 66.7 });
});

test('placed within 161 km or not; a mention without coordinates is not judged', () => {
  const counts = emptyCounts();
  addText(
    counts,
    [gold(0, 4), gold(10, 14), gold(20, 24, null, null)],
    [found(0, 4, 51, 30), found(10, 14, 52, 30), found(20, 24, 0, 0)],
  );
  expect(figuresOf(counts)).toMatchObject({ acc161: 50, endToEndF1: 50 });
});

test('tells how far off a place is, and what is left without one', () => {
  const counts = emptyCounts();
  addText(
    counts,
    [gold(0, 4), gold(10, 14), gold(20, 24), gold(30, 34)],
    [found(0, 4), found(10, 14, 50.1, 30), found(20, 24, 51, 30), found(30, 34, null, null)],
  );
  expect(figuresOf(counts)).toMatchObject({ acc5: 25, acc20: 50, acc161: 75, nilRate: 25 });
});

test('places only what it calls literal in the literal end-to-end figure', () => {
  const counts = emptyCounts();
  const associative = { ...gold(10, 14), kind: 'associative' as const };
  addText(counts, [gold(0, 4), associative], [found(0, 4), { ...found(10, 14), kind: 'associative' }]);
  expect(figuresOf(counts)).toMatchObject({ literalEndToEndF1: 100, kindAccuracy: 100 });
  addText(counts, [gold(0, 4), associative], [{ ...found(0, 4), kind: 'associative' }, found(10, 14)]);
  expect(figuresOf(counts)).toMatchObject({
    literalEndToEndF1: 50,
    literalPrecision: 50,
    literalRecall: 50,
  });
});

test('areas are judged by the longest distance alone', () => {
  const counts = emptyCounts();
  addText(counts, [gold(0, 4), { ...gold(10, 14), isArea: true }], [found(0, 4), found(10, 14, 51, 30)]);
  expect(figuresOf(counts)).toMatchObject({ acc5: 100, acc20: 100, acc161: 100 });
});
