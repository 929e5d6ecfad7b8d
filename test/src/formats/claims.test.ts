import { expect, test } from 'vitest';
import type { EventClaim, FrontlineEvent } from '../../../src/events/types';
import { parseEvents, writeEvents } from '../../../src/formats';
import { event } from './events';

const CLAIM: EventClaim = {
  id: 'c1',
  polarity: 'asserted',
  status: 'claimed',
  attribution: 'General Staff',
  party: 'Ukraine',
  quote: 'Bakhmut was shelled.',
  sourceId: 'a1',
  sourceTitle: 'A day',
  sourceUrl: 'https://news.example/a',
  start: '2023-03-06T00:00:00Z',
  end: '2023-03-07T00:00:00Z',
  timePrecision: 'day',
  initiator: 'Russia',
  target: 'Civilians',
  toll: [
    { harm: 'killed', who: 'civilians', least: 3, most: null },
    { harm: 'wounded', who: 'children', least: 2, most: 2, part: true },
  ],
  confidence: 0.8,
  sentenceStart: 0,
  sentenceEnd: 20,
  triggerStart: 12,
  triggerEnd: 19,
  speakerStart: -1,
  speakerEnd: -1,
  whenStart: 4,
  whenEnd: 9,
  trace: ['trigger:shelling', 'place:named'],
};

const WHOLE: FrontlineEvent = {
  ...event({
    gainedBy: 'Russia',
    lostBy: 'Ukraine',
    weapon: 'artillery',
    killedMin: 3,
    killedMax: null,
    woundedMin: 2,
    woundedMax: 2,
    mergedBy: 'same-report',
    claimCount: 1,
  }),
  claims: [CLAIM],
};

test('claims and figures come back from GeoJSON as they were', () => {
  expect(parseEvents(writeEvents([WHOLE]))).toEqual({ events: [WHOLE], problems: [] });
});

test('a table keeps the figures, without the claims and without what is open', () => {
  const { properties } = parseEvents(writeEvents([WHOLE], 'csv')).events[0]!;
  const { killedMax: _open, ...rest } = WHOLE.properties;
  expect(properties).toEqual(rest);
});

test('claims of a hostile file are brought into form or left out', () => {
  const hostile = {
    ...CLAIM,
    polarity: 'certain',
    status: { toString: 1 },
    quote: ['x'],
    sourceUrl: 'javascript:alert(1)',
    start: 'never',
    toll: [
      { harm: 'eaten', least: 1 },
      { harm: 'killed', least: -4 },
      7,
      { harm: 'killed', who: 8, least: '5' },
    ],
    confidence: 12,
    sentenceStart: 1.5,
    trace: ['a', 7, null],
    __proto__: { polluted: true },
    onclick: 'x',
  };
  const feature = { ...WHOLE, claims: [hostile, null, 'x', [], {}] };
  const [read] = parseEvents(JSON.stringify([feature])).events;
  expect(read?.claims).toHaveLength(2);
  expect(read?.claims?.[0]).toEqual({
    ...CLAIM,
    polarity: 'asserted',
    status: 'reported',
    quote: '',
    sourceUrl: '',
    start: '',
    toll: [{ harm: 'killed', who: '8', least: 5, most: null }],
    confidence: 1,
    sentenceStart: -1,
    trace: ['a'],
  });
  expect(read?.claims?.[1]).toMatchObject({ id: '', toll: [], triggerStart: -1, trace: [] });
});

test('figures that are no counts, and weapons that are none, are dropped', () => {
  const feature = { ...WHOLE, claims: 'none' };
  const properties = {
    ...WHOLE.properties,
    killedMin: -1,
    woundedMin: 'many',
    claimCount: 1.5,
    weapon: 'constructor',
  };
  const [read] = parseEvents({ type: 'FeatureCollection', features: [{ ...feature, properties }] }).events;
  expect(read).not.toHaveProperty('claims');
  for (const name of ['killedMin', 'woundedMin', 'claimCount', 'weapon'])
    expect(read?.properties).not.toHaveProperty(name);
});
