import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildColumns } from '../../../../src/events/columns/build';
import { eventAt } from '../../../../src/events/columns/event-at';
import { takeRows } from '../../../../src/formats/pmtiles/take-rows';
import { tableOf } from '../../../../src/store/table';
import { mergeColumns } from '../../../../src/store/tiles/index';
import { eventLists } from '../events';

test('events that were parted and are put together again are the same', () => {
  fc.assert(
    fc.property(eventLists, fc.array(fc.nat(3), { minLength: 60, maxLength: 60 }), (events, piles) => {
      const { columns } = buildColumns(events);
      const rows = Array.from({ length: columns.size }, (_, row) => row);
      const parts = [0, 1, 2, 3].map((pile) =>
        takeRows(columns, Uint32Array.from(rows.filter((row) => piles[row] === pile))),
      );
      const merged = mergeColumns(parts.filter(({ size }) => size > 0));
      const known = new Map(
        rows.map((row) => [columns.size > 0 ? eventAt(columns, row).properties.id : '', row]),
      );
      expect(merged.size).toBe(columns.size);
      for (let row = 0; row < merged.size; row++) {
        const event = eventAt(merged, row);
        expect(event).toEqual(eventAt(columns, known.get(event.properties.id)!));
      }
      expect(tableOf(merged).extent).toEqual(tableOf(columns).extent);
    }),
    { numRuns: 60 },
  );
});

test('no part at all is no event', () => {
  expect(mergeColumns([]).size).toBe(0);
});
