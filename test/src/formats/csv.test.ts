import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseEvents, REQUIRED_MEMBERS, writeEvents } from '../../../src/formats';
import { formatRows, parseRows } from '../../../src/formats/csv-rows';
import { anyEvents, event } from './events';

test('what is written is read again, whatever the strings', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      expect(parseEvents(writeEvents(events, 'csv'))).toEqual({ events, problems: [] });
    }),
  );
});

test('rows of any cells come back as they were', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('=1+1', "'=1", "''@x", '-5', '\t', '\r\n', '","', '\uFEFF'),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
      expect(parseRows(formatRows(rows))).toEqual(rows);
    }),
  );
});

test.each(['=HYPERLINK("http://a.example")', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])(
  'a spreadsheet does not run %j',
  (title) => {
    const cells = parseRows(writeEvents([event({ title })], 'csv').replaceAll("'", '´'));
    expect(cells[1]![REQUIRED_MEMBERS.indexOf('title')]).toBe(`´${title}`);
  },
);

test('the columns begin as the contract says and end with the point', () => {
  const [header] = writeEvents([event()], 'csv').split('\r\n');
  expect(header).toBe([...REQUIRED_MEMBERS, 'lat', 'lon'].join(','));
});

test('a broken row is left out and named by its line', () => {
  const text =
    'title,start,lat,lon,side\nA,2023-03-07,48.6,38,x\nB,2023-03-07,480,38,\nC,never,,,\nD,2023-03-07,,,\n';
  const { events, problems } = parseEvents(text);
  expect(events.map(({ properties, geometry }) => [properties.title, geometry])).toEqual([
    ['A', { type: 'Point', coordinates: [38, 48.6] }],
    ['D', null],
  ]);
  expect(events[0]?.properties).toMatchObject({ side: 'x' });
  expect(problems.map(({ message }) => message)).toEqual([
    'Row 3 was left out: expected lat from -90 to 90 and lon from -180 to 180, in degrees, found "480" and "38".',
    'Row 4 was left out: expected a start like 2023-03-07 or 2023-03-07T18:30:00Z, found "never".',
  ]);
});

test('an area is written as the point that stands for it', () => {
  const area = {
    ...event({ lat: 48.5, lon: 37.9, geoPrecision: 'region' }),
    geometry: { type: 'Polygon', coordinates: [] },
  };
  const row = parseRows(writeEvents([area as never], 'csv'))[1]!;
  expect(row.slice(-2)).toEqual(['48.5', '37.9']);
});
