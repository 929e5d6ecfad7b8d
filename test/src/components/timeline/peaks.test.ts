import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { sums } from '../../../../src/components/timeline/bars';
import { passingOf, peaksOf } from '../../../../src/components/timeline/peaks';
import { createStore } from '../../../../src/store/index';
import type { BinUnit } from '../../../../src/store/types';
import { MANY_LENGTH, MANY_START, manyColumns } from '../../../support/many-events';

const DAY = 86_400_000;

test('what passes the filter is counted by bar, whatever dates are chosen', () => {
  const store = createStore();
  store.dispatch({ type: 'table', columns: manyColumns(3000, 5) });
  const stretch = record({
    from: integer({ min: -100, max: MANY_LENGTH / DAY }),
    days: integer({ min: 1, max: 400 }),
  });
  assert(
    property(
      stretch,
      stretch,
      array(constantFrom('ground', 'strikes', 'control'), { minLength: 1, maxLength: 2 }),
      constantFrom<BinUnit>('hour', 'day', 'week', 'month'),
      (shown, chosen, families, unit) => {
        const within = {
          start: MANY_START + shown.from * DAY,
          end: MANY_START + (shown.from + shown.days) * DAY,
        };
        const window = {
          start: MANY_START + chosen.from * DAY,
          end: MANY_START + (chosen.from + chosen.days) * DAY,
        };
        store.dispatch({ type: 'filter', filter: { families } });
        const expected = store.bars(unit, within);
        store.dispatch({ type: 'filter', filter: { families, window } });
        const { table, selection } = store.getState();
        const found = passingOf(table, selection, store.bars(unit, within));
        expect([...found!]).toEqual([...sums(expected.shown, expected.size)]);
      },
    ),
    { numRuns: 60 },
  );
  store.dispatch({ type: 'filter', filter: { window: { start: MANY_START, end: MANY_START + DAY } } });
  const { table, selection } = store.getState();
  expect(passingOf(table, selection, store.bars('day'))).toBeNull();
});

test('one scale for all, unless what passes would hardly be seen', () => {
  const all = Uint32Array.of(10, 100, 40);
  expect(peaksOf(all, null)).toEqual({ bars: 100, all: 100, apart: false });
  expect(peaksOf(all, Uint32Array.of(5, 30, 0))).toEqual({ bars: 100, all: 100, apart: false });
  expect(peaksOf(all, Uint32Array.of(5, 9, 0))).toEqual({ bars: 9, all: 100, apart: true });
  expect(peaksOf(all, new Uint32Array(3))).toEqual({ bars: 100, all: 100, apart: false });
  expect(peaksOf(new Uint32Array(3), null)).toEqual({ bars: 1, all: 1, apart: false });
});
