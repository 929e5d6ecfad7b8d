import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildColumns } from '../../../../src/events/columns/build';
import { eventAt } from '../../../../src/events/columns/event-at';
import { mercatorLat, mercatorLon } from '../../../../src/events/columns/mercator';
import { makeEvent } from '../../store/events';
import { oddEvents } from './events';

test('events come back from columns as they were', () => {
  fc.assert(
    fc.property(oddEvents, (events) => {
      const built = buildColumns(events);
      expect(built.problems).toEqual([]);
      const columns = structuredClone(built.columns);
      const back = Array.from({ length: columns.size }, (_, row) => eventAt(columns, row));
      expect(back).toStrictEqual(built.events);
      expect([...built.order].map((number) => events[number])).toEqual(built.events);
    }),
    { numRuns: 300 },
  );
});

test('an event that says only what the columns do leaves nothing over', () => {
  const { columns } = buildColumns([makeEvent({ acledType: 'Battles', acledSubType: 'Armed clash' })]);
  expect(columns.rest).toBeNull();
  expect(Object.keys(columns.texts)).not.toContain('target');
});

test('half of a character becomes U+FFFD and harms nothing else', () => {
  const { columns } = buildColumns([makeEvent({ id: 'a\ud800', title: '\udfff!' }), makeEvent({ id: 'b' })]);
  expect(eventAt(columns, 0).properties.id).toBe('a\ufffd');
  expect(eventAt(columns, 0).properties.title).toBe('\ufffd!');
  expect(eventAt(columns, 1)).toEqual(makeEvent({ id: 'b' }));
});

test('a text that repeats itself is kept once, texts that do not are kept without numbers', () => {
  const { columns } = buildColumns(Array.from({ length: 300 }, (_, index) => makeEvent({ id: `e${index}` })));
  expect(columns.texts.id?.codes).toBeNull();
  expect(columns.texts.title?.codes).toBeInstanceOf(Uint8Array);
  expect(columns.texts.title?.offsets).toHaveLength(2);
});

test('mercator columns hold the same place, to a centimetre', () => {
  const { columns } = buildColumns([makeEvent(), makeEvent({ id: 'unplaced' }, null)]);
  expect(mercatorLon(columns.x[0]!)).toBeCloseTo(38, 7);
  expect(mercatorLat(columns.y[0]!)).toBeCloseTo(48.595, 7);
  expect([columns.x[1], columns.y[1], columns.lat[1]]).toEqual([0, 0, Number.NaN]);
});

test('a row that is not there is a RangeError', () => {
  const { columns } = buildColumns([makeEvent()]);
  for (const row of [-1, 1, 0.5]) expect(() => eventAt(columns, row)).toThrow(RangeError);
});

test('a byte order mark is a letter like any other', () => {
  const { columns } = buildColumns([makeEvent({ title: '\ufeffAssault' })]);
  expect(eventAt(columns, 0).properties.title).toBe('\ufeffAssault');
});

test.each(['{', '7', 'null', '[]', '{"properties":1,"absent":{},"geometry":2,"claims":"","members":[]}'])(
  'a rest of somebody else’s, %s, leaves the event as its columns say',
  (rest) => {
    const event = makeEvent({ acledType: 'Battles', acledSubType: 'Armed clash' });
    const { columns } = buildColumns([event]);
    const bytes = new TextEncoder().encode(rest);
    const column = { codes: null, bytes, offsets: Uint32Array.of(0, bytes.length) };
    expect(eventAt({ ...columns, rest: column }, 0)).toEqual(event);
  },
);
