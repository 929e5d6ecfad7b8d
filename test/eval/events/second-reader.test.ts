import { expect, test } from 'vitest';
import { hasEventMarks, loadDispatches } from '../../support/dispatches';
import { measureSecondReader, parseSecondReading } from './second-reader';

const dispatch = {
  article: {
    id: 'a',
    text: 'Shells fell on Alpha. It burnt.',
    title: '',
    date: '2024-03-18',
    outlet: '',
    url: '',
    lang: 'en',
  },
  toponyms: [
    {
      start: 15,
      end: 20,
      quote: 'Alpha',
      kind: 'literal',
      place: 'Alpha',
      lat: 49,
      lon: 36,
      precision: 'settlement',
    },
  ],
} as const;

test('a line is an event; what the reader calls optional is none', () => {
  const lines = [
    'Shells fell | shelling/explosion | Alpha | 2024-03-17..2024-03-18 | Russia | claimed | mayor',
    'burnt | damage? | Alpha | 2024-03-17..2024-03-18 | - | reported |',
    'burnt | damage | - | 2024-03-17..2024-03-17 | - | reported |',
  ];
  const events = parseSecondReading(`${lines.join('\n')}\n`, dispatch);
  expect(events.map(({ type, placeId, lat, initiator }) => [type, placeId, lat, initiator])).toEqual([
    ['shelling', 'Alpha', 49, 'Russia'],
    ['damage', '', null, ''],
  ]);
  expect(events[0]).toMatchObject({ start: '2024-03-17T00:00:00Z', end: '2024-03-19T00:00:00.000Z' });
});

test.each([
  ['words that the text lacks', 'Bombs fell | shelling | Alpha | 2024-03-17..2024-03-18 | - | reported |'],
  ['an unknown type', 'Shells fell | constructor | Alpha | 2024-03-17..2024-03-18 | - | reported |'],
  ['an unknown place', 'Shells fell | shelling | Beta | 2024-03-17..2024-03-18 | - | reported |'],
  ['no days', 'Shells fell | shelling | Alpha | soon | - | reported |'],
])('%s: the line is named', (_, line) => {
  expect(() => parseSecondReading(line, dispatch)).toThrow(`of "a", found "${line}".`);
});

test('the second reader has read the blind texts, and agrees with most marks', () => {
  const [row] = measureSecondReader(loadDispatches().filter(hasEventMarks));
  expect(row).toMatchObject({ split: 'blind', system: 'a second reader', texts: 15 });
  expect(row!.f1).toBeGreaterThan(90);
});
