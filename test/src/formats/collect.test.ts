import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventAt } from '../../../src/events/columns/event-at';
import { textAt } from '../../../src/events/columns/text';
import { parseEvents, writeArrow, writeEvents } from '../../../src/formats';
import { type Collected, columnsOf, EventCollector, FEW } from '../../../src/formats/collect';
import { FormatError } from '../../../src/formats/types';
import { manyColumns } from '../../support/many-events';
import { anyEvents, event } from './events';

function collect(bytes: Uint8Array, size = 1 << 14): Collected {
  const collector = new EventCollector();
  for (let at = 0; at < bytes.length; at += size) collector.push(bytes.slice(at, at + size));
  return collector.finish();
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const feature = (properties: object): string =>
  JSON.stringify({ type: 'Feature', geometry: null, properties });
const collection = (features: readonly string[]): string =>
  `{"type":"FeatureCollection","features":[${features.join(',')}]}`;
const many = (of: (index: number) => object, count = FEW + 500): string[] =>
  Array.from({ length: count }, (_, index) => feature(of(index)));

test('a small file gives the events of reading it whole, objects as they were', () => {
  fc.assert(
    fc.property(
      anyEvents,
      fc.constantFrom('geojson', 'csv'),
      fc.integer({ min: 1, max: 900 }),
      (events, format, size) => {
        const text = writeEvents(events, format);
        expect(collect(bytesOf(text), size)).toEqual({ kind: 'events', ...parseEvents(text) });
      },
    ),
  );
});

test.each([
  '',
  'x',
  '{"type":"FeatureCollection","features":[{"type":"Feature",',
  '[1]',
  'a,b\n1,2\n',
  '{"a":1}x',
  '7',
])('what is wrong with the small file %j is said as of the whole', (text) => {
  const words = (read: () => unknown): string => {
    try {
      read();
    } catch (error) {
      if (error instanceof FormatError) return error.message;
      throw error;
    }
    return 'nothing';
  };
  expect(words(() => collect(bytesOf(text)))).toBe(words(() => parseEvents(text)));
});

test('a large file gives columns, with what is broken counted and the first hundred told', () => {
  const features = many((index) =>
    index % 10 === 0 ? { date: 'never' } : { id: `e${index}`, date: '2023-03-07' },
  );
  const collected = collect(bytesOf(collection(features)));
  if (collected.kind !== 'columns') throw new Error('Expected columns.');
  expect(collected.columns.size).toBe(4950);
  expect(collected.leftOut).toBe(550);
  expect(collected.problems).toHaveLength(100);
  expect(collected.problems[1]?.message).toMatch(/^Feature 11 was left out/);
});

test('a large file that is cut short keeps what came before, and says so', () => {
  const text = collection(many((index) => ({ id: `e${index}`, date: '2023-03-07' })));
  const collected = columnsOf(collect(bytesOf(text).subarray(0, -100)));
  expect(collected.columns.size).toBe(FEW + 498);
  expect(collected.cut).toMatch(/cut short/);
});

test('the same id thousands of times is numbered, without trying all numbers each time', () => {
  const { columns } = columnsOf(
    collect(bytesOf(collection(many(() => ({ id: 'same', date: '2023-03-07' }), 60_000)))),
  );
  const ids = new Set(Array.from({ length: columns.size }, (_, row) => textAt(columns.texts.id, row)));
  expect(ids.size).toBe(60_000);
  expect(ids.has('same-60000')).toBe(true);
});

test('odd texts come through columns as they were, but for halves of letters', () => {
  const titles = [
    'שלום ‏RTL',
    '💥👩‍👩‍👧',
    'a\u0000b',
    '\r\n',
    '"',
    'x'.repeat(70_000),
    '\ud800',
    '',
    'a\uFEFF',
  ];
  const features = many((index) => ({
    id: `e${index}`,
    date: '2023-03-07',
    title: titles[index % titles.length],
  }));
  const { columns } = columnsOf(collect(bytesOf(collection(features))));
  for (const [row, title] of titles.entries())
    expect(eventAt(columns, row).properties.title).toBe(title.replace('\ud800', '\ufffd'));
});

test('values nested too deep are dropped, and the event stays', () => {
  const deep = `{"type":"Feature","geometry":null,"properties":{"date":"2023","deep":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`;
  for (const features of [[deep], [deep, ...many((index) => ({ id: `e${index}` }))]]) {
    const { columns, leftOut } = columnsOf(collect(bytesOf(collection(features))));
    expect(leftOut).toBe(0);
    expect(eventAt(columns, 0).properties).not.toHaveProperty('deep');
  }
});

test('dates of no four digits are told, not lost', () => {
  const features = many((index) => ({ id: `e${index}`, date: index === 3 ? '+012023-01-01' : '2023-03-07' }));
  const { leftOut, problems } = columnsOf(collect(bytesOf(collection(features))));
  expect(leftOut).toBe(1);
  expect(problems[0]?.message).toContain('Event e3 was left out');
});

test('Arrow and archives of tiles are told by their first bytes', () => {
  const arrow = columnsOf(collect(writeArrow(manyColumns(100))));
  expect(arrow.columns.size).toBe(100);
  const collector = new EventCollector();
  collector.push(bytesOf(`PMTiles${'\0'.repeat(20_000)}`));
  expect(collector.format).toBe('tiles');
});

test('the events so far are there at any time, and all of them later', () => {
  const text = bytesOf(writeEvents(Array.from({ length: 9000 }, (_, index) => event({ id: `e${index}` }))));
  const collector = new EventCollector();
  collector.push(text.slice(0, text.length / 2));
  const early = collector.snapshot();
  expect(early.size).toBeGreaterThan(4000);
  collector.push(text.slice(text.length / 2));
  expect(columnsOf(collector.finish()).columns.size).toBe(9000);
  expect(textAt(early.texts.id, 4000)).toBe('e4000');
});
