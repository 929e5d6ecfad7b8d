import { tableFromArrays, tableToIPC } from '@uwdata/flechette';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildColumns } from '../../../../src/events/columns/build';
import { eventAt } from '../../../../src/events/columns/event-at';
import type { EventColumns } from '../../../../src/events/columns/types';
import type { FrontlineEvent } from '../../../../src/events/types';
import { arrowParts, readArrow, writeArrow } from '../../../../src/formats/arrow';
import { FormatError } from '../../../../src/formats/types';
import { manyColumns } from '../../../support/many-events';
import { anyEvents, event } from '../events';

const columnsOf = (events: readonly FrontlineEvent[]): EventColumns => buildColumns(events).columns;
const eventsOf = (columns: EventColumns): FrontlineEvent[] =>
  Array.from({ length: columns.size }, (_, row) => eventAt(columns, row));

/** A table of somebody else's as an Arrow file. */
function foreign(arrays: Record<string, unknown>, format: 'file' | 'stream' = 'file'): Uint8Array {
  return tableToIPC(tableFromArrays(arrays as Parameters<typeof tableFromArrays>[0]), { format })!;
}

test('what is written is read again, whatever the strings', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const columns = columnsOf(events);
      const { columns: read, problems } = readArrow(writeArrow(columns));
      expect(problems).toEqual([]);
      expect(eventsOf(read)).toEqual(eventsOf(columns));
      for (const name of ['start', 'end', 'lat', 'lon', 'x', 'y', 'type', 'status', 'shaped'] as const)
        expect([...read[name]]).toEqual([...columns[name]]);
    }),
  );
});

test('areas, claims, foreign members, undated and unplaced events come back', () => {
  const { geometry: point, ...rest } = event();
  const claims = [{ id: 'c', quote: 'x' }] as never;
  const events = [
    { ...rest, geometry: null, properties: { ...rest.properties, id: 'nowhere' } },
    {
      ...rest,
      geometry: point,
      properties: { ...rest.properties, id: 'never', start: '', end: '', timePrecision: '' },
    },
    {
      ...rest,
      claims,
      geometry: {
        type: 'Polygon' as const,
        coordinates: [
          [
            [30, 50],
            [31, 50],
            [31, 51],
            [30, 50],
          ],
        ],
      },
      properties: { ...rest.properties, id: 'area', lat: 50.4, lon: 30.6, mood: { ключ: ['💥', null] } },
    },
    { ...rest, geometry: point, properties: { ...rest.properties, id: 'עברית \u0000 👩‍👩‍👧', title: '' } },
  ];
  const columns = columnsOf(events);
  const { columns: read, leftOut } = readArrow(writeArrow(columns));
  expect(leftOut).toBe(0);
  expect(eventsOf(read)).toEqual(eventsOf(columns));
  expect([...read.shaped]).toEqual([...columns.shaped]);
  expect([...read.start]).toEqual([...columns.start]);
});

test('the same columns give the same bytes, in parts and in one', () => {
  const columns = manyColumns(300);
  const bytes = writeArrow(columns);
  expect(Buffer.concat(arrowParts(columns)).equals(bytes)).toBe(true);
  expect(Buffer.from(writeArrow(manyColumns(300))).equals(bytes)).toBe(true);
});

test('no events at all are a file as well', () => {
  expect(readArrow(writeArrow(columnsOf([]))).columns.size).toBe(0);
});

test('columns are views of the bytes they were read from, wherever those begin', () => {
  const bytes = writeArrow(manyColumns(1000));
  expect(readArrow(bytes).columns.lat.buffer).toBe(bytes.buffer);
  const moved = new Uint8Array(bytes.length + 3);
  moved.set(bytes, 3);
  expect(eventsOf(readArrow(moved.subarray(3)).columns)).toEqual(eventsOf(readArrow(bytes).columns));
});

test('a million events are read in well under the second', () => {
  const bytes = writeArrow(manyColumns(1_000_000));
  const begin = process.cpuUsage();
  const { columns } = readArrow(bytes);
  const { user, system } = process.cpuUsage(begin);
  expect(columns.size).toBe(1_000_000);
  expect((user + system) / 1000).toBeLessThan(3000);
});

test('a table of others is read by the usual names, sorted, with what is ours under no name kept', () => {
  const bytes = foreign(
    {
      EVENT_DATE: [new Date('2023-03-08'), new Date('2023-03-07'), null],
      Latitude: [48.5, 47, 46],
      LONGITUDE: [38, 37.5, 36],
      location: ['Бахмут', 'Мелітополь', ''],
      fatalities: [3n, null, 2n ** 60n],
      open: [true, false, null],
      __proto__x: [1, 2, 3],
    },
    'stream',
  );
  const { columns, problems } = readArrow(bytes);
  expect(problems).toEqual([]);
  const [first, second, third] = eventsOf(columns);
  expect(first).toMatchObject({
    geometry: { coordinates: [37.5, 47] },
    properties: {
      id: 'row-1',
      start: '2023-03-07T00:00:00Z',
      end: '2023-03-08T00:00:00Z',
      placeName: 'Мелітополь',
      open: false,
    },
  });
  expect(second?.properties).toMatchObject({ id: 'row-0', fatalities: 3, open: true, geoPrecision: 'exact' });
  expect(third?.properties).toMatchObject({ start: '', fatalities: '1152921504606846976' });
});

test('bad rows are left out and told, in ours and in others', () => {
  const columns = manyColumns(200);
  columns.lat[3] = 91;
  columns.lon[4] = Number.NaN;
  columns.end[5] = columns.start[5]! - 1000;
  columns.start[6] = 1e17;
  columns.confidence[7] = Number.NaN;
  columns.confidence[8] = 7;
  columns.radiusKm[9] = -3;
  const { columns: read, problems, leftOut } = readArrow(writeArrow(columns));
  expect(leftOut).toBe(4);
  expect(read.size).toBe(196);
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^Row 4 was left out: expected lat from -90 to 90 and lon .*, found 91 and /),
    expect.stringMatching(/^Row 5 was left out: .* and NaN\.$/),
    'Row 6 was left out: expected an end at or after the start, found one 1000 ms before it.',
    'Row 7 was left out: expected dates of a calendar, found one that no calendar has.',
  ]);
  expect([...read.confidence].every((sure) => sure >= 0 && sure <= 1)).toBe(true);
  expect([...read.radiusKm].every((radius) => radius >= 0)).toBe(true);
  const others = readArrow(
    foreign({ date: ['2023-03-07', 'never', '2023-03-09'], lat: [1, 2, 300], lon: [1, 2, 3] }),
  );
  expect(others.columns.size).toBe(1);
  expect(others.problems.map(({ index }) => index)).toEqual([1, 2]);
});

test('of a thousand bad rows the first hundred are told', () => {
  const columns = manyColumns(1000);
  columns.lat.fill(99);
  const { problems, leftOut } = readArrow(writeArrow(columns));
  expect([problems.length, leftOut]).toEqual([100, 1000]);
});

test('rows in disorder are sorted, ids that come twice or not at all are told apart', () => {
  const sorted = manyColumns(50);
  const columns = { ...sorted, start: sorted.start.slice().reverse(), end: sorted.end.slice().reverse() };
  const { columns: read } = readArrow(writeArrow(columns));
  expect([...read.start]).toEqual([...sorted.start].sort((a, b) => a - b));
  expect(eventAt(read, 0).properties.title).toBe(eventAt(sorted, 49).properties.title);
  const ids = {
    codes: null,
    bytes: new TextEncoder().encode('aaba-2'),
    offsets: Uint32Array.of(0, 1, 2, 2, 3, 6),
  };
  const five = manyColumns(5);
  const named = readArrow(writeArrow({ ...five, texts: { ...five.texts, id: ids } })).columns;
  expect(eventsOf(named).map(({ properties }) => properties.id)).toEqual(['a', 'a-2', 'row-2', 'b', 'a-2-2']);
});

test('links that are not of the web are dropped', () => {
  const columns = columnsOf([
    event({ id: 'a', sourceUrl: 'https://news.example/a' }),
    event({ id: 'b', sourceUrl: 'javascript:alert(1)' }),
    event({ id: 'c' }),
  ]);
  const read = eventsOf(readArrow(writeArrow(columns)).columns);
  expect(read.map(({ properties }) => properties.sourceUrl)).toEqual([
    'https://news.example/a',
    undefined,
    undefined,
  ]);
});

test.each([
  [new Uint8Array(0), /found an empty file/],
  [new TextEncoder().encode('{"type":"FeatureCollection"}'), /found another beginning/],
  [new TextEncoder().encode('ARROW1'), /cut short/],
  [new TextEncoder().encode('ARROW1\0\0and then nothing that is oneARROW1'), /Expected an Arrow file/],
  [new Uint8Array(64).fill(255), /Expected an Arrow file/],
  [foreign({ a: [1, 2], b: ['x', 'y'] }), /found the columns a, b\./],
  [foreign({ start: ['2023-01-01'], lat: [1] }), /with the columns start \(or date\), lat and lon/],
])('what is no file of events says so (%#)', (bytes, words) => {
  expect(() => readArrow(bytes)).toThrow(FormatError);
  expect(() => readArrow(bytes)).toThrow(words);
});

test('a file cut anywhere is refused in a sentence', () => {
  const bytes = writeArrow(manyColumns(30));
  for (let length = 0; length < bytes.length; length += 7) {
    expect(() => readArrow(bytes.slice(0, length))).toThrow(FormatError);
  }
});

test('bytes changed anywhere give events, or a sentence', () => {
  const bytes = writeArrow(
    columnsOf([event({ id: 'a' }), event({ id: 'b', sourceUrl: 'https://a.example/' })]),
  );
  for (let at = 8; at < bytes.length; at += 3) {
    const changed = bytes.slice();
    changed[at] = [0, 0x7f, 0xff, 0x81][at % 4]!;
    try {
      const { columns } = readArrow(changed);
      for (let row = 0; row < Math.min(columns.size, 9); row++) eventAt(columns, row);
    } catch (error) {
      if (!(error instanceof FormatError)) throw new Error(`Byte ${at} changed: ${(error as Error).stack}`);
    }
  }
}, 60_000);
