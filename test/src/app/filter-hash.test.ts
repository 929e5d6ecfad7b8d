import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filterFromHash, filterToHash } from '../../../src/app/filter-hash';
import { EVENT_FAMILIES, EVENT_STATUSES } from '../../../src/events/event-types';
import { EVENT_TYPE_NAMES } from '../../../src/store';

const DAY = 86_400_000;

const filters = fc.record(
  {
    window: fc
      .tuple(fc.integer({ min: -20_000, max: 40_000 }), fc.integer({ min: 1, max: 5_000 }))
      .map(([day, days]) => ({ start: day * DAY, end: (day + days) * DAY })),
    families: fc.subarray([...EVENT_FAMILIES], { minLength: 1 }),
    types: fc.subarray([...EVENT_TYPE_NAMES], { minLength: 1 }),
    statuses: fc.subarray([...EVENT_STATUSES], { minLength: 1 }),
    actors: fc.uniqueArray(
      fc.oneof(fc.constantFrom('Russia', '', 'A & B=C#?,+'), fc.string({ maxLength: 9 })),
      {
        minLength: 1,
        maxLength: 9,
      },
    ),
    minConfidence: fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100),
    text: fc.string({ minLength: 1, maxLength: 30 }),
  },
  { requiredKeys: [] },
);

test('a filter comes back from the address as it went there', () => {
  fc.assert(
    fc.property(filters, (filter) => {
      expect(filterFromHash(`#${filterToHash(filter)}`)).toEqual(filter);
    }),
  );
});

test('an address is short and can be read', () => {
  expect(
    filterToHash({
      window: { start: Date.UTC(2023, 2, 1), end: Date.UTC(2023, 2, 11) },
      types: ['shelling'],
      actors: ['Russia'],
      minConfidence: 0.55,
    }),
  ).toBe('from=2023-03-01&to=2023-03-10&type=shelling&actor=Russia&least=55');
  expect(filterToHash({ window: null })).toBe('');
});

test('what the map happens to show is no part of an address, which does not tell where the map is', () => {
  expect(filterToHash({ bounds: [30, 45, 40, 52], statuses: ['claimed'] })).toBe('status=claimed');
  expect(filterFromHash('bounds=30,45,40,52')).toEqual({});
});

test('a window open at one side stays open there', () => {
  const open = filterFromHash('to=2023-03-10');
  expect(filterToHash(open)).toBe('to=2023-03-10');
  expect(open.window!.start).toBeLessThan(Date.UTC(1900));
});

test.each([
  '#kind=<img>&type=__proto__&status=constructor&least=1e9&from=tomorrow',
  '#least=-1&least=NaN',
  '#from=2023-03-10&to=2023-03-01',
  '#%E0%A4%A&&&==',
  '#section-3',
])('what is not known in an address filters nothing: %s', (hash) => {
  expect(filterFromHash(hash)).toEqual({});
});

test('an address cannot bring more than a person would choose', () => {
  const actors = Array.from({ length: 1000 }, (_, index) => `actor=${index}`).join('&');
  const { actors: taken, text } = filterFromHash(
    `${actors}&actor=${'x'.repeat(500)}&find=${'y'.repeat(5000)}`,
  );
  expect(taken).toHaveLength(50);
  expect(text).toHaveLength(200);
});
