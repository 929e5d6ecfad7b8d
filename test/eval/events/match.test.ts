import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GoldEvent } from '../../support/dispatches';
import { assignBest } from './assign';
import type { FoundEvent } from './found';
import { isAttributionRight, isDateExact, isDateRight, isMet } from './judge';
import { matchMarks } from './match';
import { addText, emptyCounts, figuresOf } from './measures';

const mark = (changes: Partial<GoldEvent> = {}): GoldEvent => ({
  quote: 'was shelled',
  type: 'shelling',
  place: 'A town',
  lat: 49,
  lon: 36,
  precision: 'settlement',
  start: '2024-03-18',
  end: '2024-03-19',
  initiator: 'Russia',
  status: 'reported',
  attribution: 'governor',
  ...changes,
});
const found = (changes: Partial<FoundEvent> = {}): FoundEvent => ({
  type: 'shelling',
  start: '2024-03-18T00:00:00Z',
  end: '2024-03-19T00:00:00Z',
  placeId: '1',
  placeName: 'A town',
  geoPrecision: 'settlement',
  lat: 49,
  lon: 36,
  initiator: 'Russia',
  status: 'reported',
  attribution: 'the regional governor',
  ...changes,
});
const unplacedMark = mark({ place: null, lat: null, lon: null, precision: '' });
const unplaced = found({ placeId: '', placeName: '', geoPrecision: '', lat: null, lon: null });

const figures = (marks: readonly GoldEvent[], events: readonly FoundEvent[]) => {
  const counts = emptyCounts();
  addText(counts, matchMarks('The town was shelled.', marks, events));
  return figuresOf(counts);
};

test('an event is met within 20 km by one of the same ACLED type', () => {
  expect(isMet(mark(), found({ lat: 49.17 }))).toBe(true);
  expect(isMet(mark(), found({ lat: 49.2 }))).toBe(false);
  expect(isMet(mark(), found({ type: 'drone-strike' }))).toBe(true);
  expect(isMet(mark(), found({ type: 'clash' }))).toBe(false);
  expect(isMet(mark({ type: ['clash', 'shelling'] }), found())).toBe(true);
});

test('an unplaced mark is met by an unplaced event alone, a marked area by an area', () => {
  expect(isMet(unplacedMark, unplaced)).toBe(true);
  expect(isMet(unplacedMark, found())).toBe(false);
  expect(isMet(mark(), unplaced)).toBe(false);
  const region = mark({ precision: 'region' });
  expect(isMet(region, found({ lat: 49.5, geoPrecision: 'region' }))).toBe(true);
  expect(isMet(region, found())).toBe(false);
});

test.each([
  ['2024-03-18T00:00:00Z', '2024-03-19T00:00:00Z', true, true],
  ['2024-03-18T18:00:00Z', '2024-03-19T06:00:00Z', true, false],
  ['2024-03-19T00:00:00Z', '2024-03-20T00:00:00Z', false, false],
  ['2024-03-12T00:00:00Z', '2024-03-19T00:00:00Z', false, false],
  ['', '', false, false],
])('%s to %s against the day marked: right %s, exact %s', (start, end, right, exact) => {
  expect(isDateRight(mark(), found({ start, end }))).toBe(right);
  expect(isDateExact(mark(), found({ start, end }))).toBe(exact);
});

test('a vague interval is right when it has half in common with the marked one', () => {
  const week = mark({ start: '2024-03-11', end: '2024-03-18' });
  const read = (start: string, end: string) =>
    found({ start: `${start}T00:00:00Z`, end: `${end}T00:00:00Z` });
  expect(isDateRight(week, read('2024-03-12', '2024-03-19'))).toBe(true);
  expect(isDateRight(week, read('2024-03-12', '2024-03-13'))).toBe(false);
  expect(isDateRight(week, read('2024-02-18', '2024-03-18'))).toBe(false);
});

test('speakers are the same by their telling words', () => {
  const said = (attribution: string, marked: string): boolean =>
    isAttributionRight(mark({ attribution: marked }), found({ attribution }));
  expect(said("Ukraine's General Staff", 'the General Staff')).toBe(true);
  expect(said('local channels', 'channel')).toBe(true);
  expect(said('', '')).toBe(true);
  expect(said('', 'governor')).toBe(false);
  expect(said('mayor', '')).toBe(false);
  expect(said('mayor', 'governor')).toBe(false);
});

test('marks and events are paired one to one', () => {
  expect(figures([mark(), mark()], [found()])).toMatchObject({ precision: 100, recall: 50 });
  expect(figures([mark()], [found(), found()])).toMatchObject({ precision: 50, recall: 100 });
});

test('an optional mark is neither missed nor invention, and leaves the event to a required one', () => {
  const optional = mark({ optional: true });
  expect(figures([optional, mark()], [found()])).toMatchObject({ precision: 100, recall: 100, f1: 100 });
  expect(figures([optional, mark()], [found(), found()])).toMatchObject({ precision: 100, recall: 100 });
});

test('of several events that meet a mark the one told in its words is taken', () => {
  const here = found({ sentenceStart: 0, sentenceEnd: 21, triggerStart: 13, triggerEnd: 20 });
  const elsewhere = found({ sentenceStart: 30, sentenceEnd: 40, type: 'explosion' });
  const { pairs } = matchMarks('The town was shelled.', [mark()], [elsewhere, here]);
  expect(pairs[0]?.found).toBe(here);
});

test('what is read in a text in which nothing happens is invented', () => {
  expect(figures([], [found()])).toMatchObject({ precision: 0, inventedInQuiet: 1 });
});

test('the pairing is the best there is', () => {
  const weights = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
  fc.assert(
    fc.property(weights, (matrix) => {
      const taken = assignBest(matrix);
      const columns = taken.filter((column) => column !== null);
      expect(new Set(columns).size).toBe(columns.length);
      const sum = taken.reduce<number>(
        (all, column, row) => all + (column === null ? 0 : matrix[row]![column]!),
        0,
      );
      expect(sum).toBe(bestSum(matrix, 0, new Set()));
    }),
  );
});

/** Tries every pairing. */
function bestSum(matrix: readonly (readonly number[])[], row: number, used: ReadonlySet<number>): number {
  if (row === matrix.length) return 0;
  const taking = matrix[row]!.map((weight, column) =>
    used.has(column) ? 0 : weight + bestSum(matrix, row + 1, new Set([...used, column])),
  );
  return Math.max(bestSum(matrix, row + 1, used), ...taking);
}
