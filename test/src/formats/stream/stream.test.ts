import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseEvents, writeEvents } from '../../../../src/formats';
import { FormatError } from '../../../../src/formats/types';
import { anyEvents, event } from '../events';
import { anyCuts, readInPieces } from './pieces';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What reading the whole gives, or the sentence that it fails with. */
function outcome(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof FormatError) return error.message;
    throw error;
  }
}

/** Features among which some are broken. */
const anyFeatures = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: anyEvents.map(([first]) => first ?? event()) },
    fc.jsonValue(),
    fc.record({ type: fc.constant('Feature'), geometry: fc.jsonValue(), properties: fc.jsonValue() }),
    fc.constantFrom(
      { type: 'Feature', geometry: null, properties: { date: 'never', title: 'A "quoted" \\ {[, ]}' } },
      { type: 'Feature', geometry: null, properties: null, when: '2023' },
      { type: 'Feature', id: 7, geometry: null, properties: { date: '2023-03-07', a: [[], {}, ',]}'] } },
    ),
  ),
  { maxLength: 8 },
);

const indents = fc.constantFrom(undefined, 1, '\t');

test('a collection cut anywhere is read as the whole is', () => {
  fc.assert(
    fc.property(
      anyFeatures,
      fc.jsonValue(),
      fc.boolean(),
      indents,
      anyCuts,
      (features, other, last, indent, cuts) => {
        const rest = { name: 'x', 'features ': [other], other };
        const collection = { type: 'FeatureCollection', features };
        const text = JSON.stringify(
          last ? { ...rest, ...collection } : { ...collection, ...rest },
          null,
          indent,
        );
        expect(readInPieces(bytesOf(text), cuts)).toEqual(parseEvents(text));
      },
    ),
  );
});

test('arrays, single features, lines and sequences of features cut anywhere are read as the whole is', () => {
  const forms: readonly ((features: readonly unknown[]) => string)[] = [
    (features) => JSON.stringify([event(), ...features]),
    ([first]) => JSON.stringify({ ...event(), foreign: first, type: 'Feature' }),
    (features) => [event(), ...features].map((one) => JSON.stringify(one)).join('\n'),
    (features) => [event(), ...features].map((one) => `${JSON.stringify(one)}\r\n`).join('\n'),
    (features) => [event(), ...features].map((one) => `\u001E${JSON.stringify(one, null, 1)}\n`).join(''),
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...forms),
      anyFeatures,
      fc.boolean(),
      anyCuts,
      (form, features, mark, cuts) => {
        const text = (mark ? '\uFEFF' : '') + form(features);
        expect(readInPieces(bytesOf(text), cuts)).toEqual(parseEvents(text));
      },
    ),
  );
});

test('tables cut anywhere are read as the whole is', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      '',
      '"',
      '""',
      '"a""b"',
      '"a\r\nb"',
      '"a,b" c',
      'a"b',
      '2023-03-07',
      '\uFEFF',
      'Бахмут 💥',
      '"open',
    ),
  );
  const rows = fc.array(fc.tuple(fc.array(cell, { maxLength: 5 }), fc.constantFrom('\n', '\r\n', '\r')));
  fc.assert(
    fc.property(rows, fc.boolean(), anyCuts, (table, mark, cuts) => {
      const body = table.map(([cells, end]) => cells.join(',') + end).join('');
      const text = `${mark ? '\uFEFF' : ''}title,start,lat,lon\n${body}`;
      expect(readInPieces(bytesOf(text), cuts)).toEqual(
        parseEvents(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(text))),
      );
    }),
    { numRuns: 300 },
  );
});

test('what our own writers write is read again in pieces', () => {
  fc.assert(
    fc.property(anyEvents, fc.constantFrom('geojson', 'csv'), anyCuts, (events, format, cuts) => {
      expect(readInPieces(bytesOf(writeEvents(events, format)), cuts)).toEqual({ events, problems: [] });
    }),
  );
});

test.each([
  ['', 'an empty file'],
  ['  \n', 'an empty file'],
  ['7', 'number 7'],
  ['<html></html>', 'a web page or XML'],
  ['name,place\na,b\n', 'text that is no JSON'],
  ['{"type":"Topology","features":[]}', 'an object of type "Topology"'],
  ['{"features":[]}', 'an object'],
  ['{"type":"FeatureCollection"}', 'found nothing there'],
  ['{"type":"FeatureCollection","features":{}}', 'found an object there'],
  ['[1,2,3]', 'an array of 3'],
  ['[]', 'an array of 0'],
])('the sentence about %j is that of reading the whole', (text, found) => {
  const whole = outcome(() => parseEvents(text));
  expect(whole).toContain(found);
  expect(outcome(() => readInPieces(bytesOf(text), [1, 2, 5]))).toBe(whole);
});

test.each([
  '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":null,"properties":{"title":"a"}},{"type":"Fea',
  '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":null,"properties":{"title":"a"}}',
  '[{"type":"Feature","geometry":null,"properties":{"title":"a"}},',
])('a file that is cut short says so: %j', (text) => {
  expect(outcome(() => readInPieces(bytesOf(text), []))).toMatch(/cut short/);
});

test('one feature that is no JSON is told, and those around it are there', () => {
  const good = JSON.stringify(event());
  const text = `{"type":"FeatureCollection","features":[${good},{"type":"Feature" "x":NaN},${good},,${good}]}`;
  const { events, problems } = readInPieces(bytesOf(text), [200, 700]);
  expect(events.map(({ properties }) => properties.id)).toEqual(['e1', 'e1-2', 'e1-3']);
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^Feature 2 was left out: expected JSON, found text that is none/),
    expect.stringMatching(/^Feature 4 was left out: expected JSON, found text that is none/),
  ]);
});

test('a line that is no JSON is told, in pieces as in the whole', () => {
  const text = `${JSON.stringify(event())}\n{"type":\n\n${JSON.stringify(event({ id: 'e2' }))}`;
  expect(parseEvents(text).problems).toHaveLength(1);
  expect(parseEvents(text).events).toHaveLength(2);
  expect(readInPieces(bytesOf(text), [9])).toEqual(parseEvents(text));
});

test('brackets nested a hundred thousand deep do no harm', () => {
  const deep = '['.repeat(1e5) + ']'.repeat(1e5);
  const text = `{"type":"FeatureCollection","x":${deep},"features":[${deep},${JSON.stringify(event())}]}`;
  const { events, problems } = readInPieces(bytesOf(text), [1e5, 3e5]);
  expect([events.length, problems.length]).toEqual([1, 1]);
});
