import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FormatError, parseEvents, REQUIRED_MEMBERS, writeEvents } from '../../../src/formats';
import { anyEvents, event } from './events';

const collection = (...features: readonly unknown[]) => ({ type: 'FeatureCollection', features });
const feature = (properties: object, more: object = {}) => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [38, 48.59] },
  properties,
  ...more,
});
const only = (properties: object, more: object = {}) => {
  const { events, problems } = parseEvents(collection(feature(properties, more)));
  expect(problems).toEqual([]);
  return events[0]!.properties as unknown as Readonly<Record<string, unknown>>;
};

test('what is written is read again, whatever the strings', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      expect(parseEvents(writeEvents(events))).toEqual({ events, problems: [] });
    }),
  );
});

test('properties are written in the order of the contract', () => {
  const shuffled = {
    ...event(),
    properties: { note: 'x', sourceUrl: 'https://a.example/', ...event().properties },
  };
  const [written] = (JSON.parse(writeEvents([shuffled])) as { features: { properties: object }[] }).features;
  expect(Object.keys(written!.properties)).toEqual([...REQUIRED_MEMBERS, 'sourceUrl', 'note']);
});

test('one broken feature among a hundred leaves ninety-nine events and one problem', () => {
  const features = Array.from({ length: 100 }, (_, index) =>
    feature({ id: `f${index}`, date: '2023-03-07' }),
  );
  const broken = { ...features[41]!, geometry: { type: 'Point', coordinates: [38, 148.59] } };
  const { events, problems } = parseEvents(collection(...features.with(41, broken)));
  expect(events).toHaveLength(99);
  expect(problems).toEqual([
    {
      index: 41,
      expected: 'longitude from -180 to 180 and latitude from -90 to 90, in degrees',
      found: '[number 38, number 148.59]',
      message:
        'Feature 42 was left out: expected longitude from -180 to 180 and latitude from -90 to 90, in degrees, found [number 38, number 148.59].',
    },
  ]);
});

test.each([
  ['no feature', 7, 'an object of type "Feature"', 'number 7'],
  ['null', null, 'an object of type "Feature"', 'null'],
  ['a bare geometry', { type: 'Point', coordinates: [1, 2] }, 'an object of type "Feature"', 'type "Point"'],
  ['no coordinates', feature({}, { geometry: { type: 'Point' } }), 'a position', 'nothing'],
  [
    'text for a number',
    feature({}, { geometry: { type: 'Point', coordinates: ['38', 48] } }),
    'degrees',
    '"38"',
  ],
  ['an unknown geometry', feature({}, { geometry: { type: 'Blob' } }), 'a geometry type', '"Blob"'],
  [
    'a flat polygon',
    feature({}, { geometry: { type: 'Polygon', coordinates: [[1, 2]] } }),
    'a position',
    'number 1',
  ],
  [
    'properties in an array',
    feature({}, { properties: [] }),
    'properties that are an object',
    'an array of 0',
  ],
  ['a date that is none', feature({ date: 'soon' }), 'a start like 2023-03-07', '"soon"'],
  ['a day that is none', feature({ date: '2023-02-30' }), 'a start like', '"2023-02-30"'],
  [
    'an end before the start',
    feature({ start: '2023-03-07', end: '2023-03-01' }),
    'an end at or after',
    '"2023-03-01"',
  ],
])('a feature with %s is a problem that says so', (_, broken, expected, found) => {
  const { events, problems } = parseEvents(collection(broken));
  expect(events).toEqual([]);
  expect(problems[0]?.expected).toContain(expected);
  expect(problems[0]?.found).toContain(found);
});

test.each([
  ['a web page', '<!doctype html><p>Not found', 'found a web page or XML'],
  ['an empty file', ' \n', 'found an empty file'],
  ['cut JSON', '{"type":"FeatureCollection","features":[', 'found text that is no JSON'],
  ['TopoJSON', '{"type":"Topology"}', 'found an object of type "Topology"'],
  ['an array of numbers', '[1]', 'found an array of 1'],
  ['features that are no array', '{"type":"FeatureCollection","features":{}}', 'found an object there'],
])('%s is refused with what was expected and found', (_, text, found) => {
  expect(() => parseEvents(text)).toThrow(FormatError);
  expect(() => parseEvents(text)).toThrow(/^Expected a .*FeatureCollection/);
  expect(() => parseEvents(text)).toThrow(found);
});

const DAY = { start: '2023-03-07T00:00:00Z', end: '2023-03-08T00:00:00Z', timePrecision: 'day' };

test.each<[string, object, object]>([
  ['date', { date: '2023-03-07' }, DAY],
  ['date of eight digits', { date: '20230307' }, DAY],
  ['date of eight digits as a number', { date: 20230307 }, DAY],
  ['event_date', { event_date: '2023-03-07' }, DAY],
  ['a midnight', { timestamp: '2023-03-07T00:00:00Z' }, DAY],
  ['seconds', { timestamp: 1678147200 }, DAY],
  ['milliseconds', { timestamp: 1678147200000 }, DAY],
  ['start alone', { start: '2023-03-07' }, DAY],
  ['an end that names the day', { start: '2023-03-07', end: '2023-03-07' }, DAY],
  ['an end that names the clock', { start: '2023-03-07T00:00:00Z', end: '2023-03-08T00:00:00Z' }, DAY],
  ['a zone', { time: '2023-03-07T02:00:00+02:00' }, DAY],
  ['times of a track', { times: ['2023-03-07', '2023-03-07'] }, DAY],
  ['a time with ends', { time: { start: '2023-03-07' } }, DAY],
  ['when of geojson-events', { when: { type: 'Interval', start: '2023-03-07', end: '2023-03-07' } }, DAY],
  ['an instant of geojson-events', { when: { type: 'Instant', datetime: '2023-03-07' } }, DAY],
  ['timespans of Linked Places', { when: { timespans: [{ start: { in: '2023-03-07' } }] } }, DAY],
  [
    'timespans with bounds',
    {
      when: {
        timespans: [{ start: { earliest: '2023-03', latest: '2023-04' }, end: { latest: '2023-05' } }],
      },
    },
    { start: '2023-03-01T00:00:00Z', end: '2023-06-01T00:00:00Z', timePrecision: 'month' },
  ],
  [
    'a month',
    { date: '2023-12' },
    { start: '2023-12-01T00:00:00Z', end: '2024-01-01T00:00:00Z', timePrecision: 'month' },
  ],
  [
    'a year',
    { date: '2014' },
    { start: '2014-01-01T00:00:00Z', end: '2015-01-01T00:00:00Z', timePrecision: 'year' },
  ],
  [
    'a minute',
    { date: '2023-03-07T18:30' },
    { start: '2023-03-07T18:30:00Z', end: '2023-03-07T18:31:00Z', timePrecision: 'minute' },
  ],
  [
    'a stated precision',
    { start: '2023-03-06', timePrecision: 'week' },
    { start: '2023-03-06T00:00:00Z', end: '2023-03-13T00:00:00Z', timePrecision: 'week' },
  ],
  ['nothing', { date: null }, { start: '', end: '', timePrecision: '' }],
])('a time is read from %s', (_, properties, expected) => {
  expect(only(properties)).toMatchObject(expected);
});

test('a feature may carry when and id beside its properties', () => {
  expect(only({}, { when: { start: '2023-03-07' }, id: 12 })).toMatchObject({ id: '12', ...DAY });
});

test('members of other names are kept, and the usual ones fill ours', () => {
  const properties = only({
    name: 'Fire',
    source: 'Outlet',
    url: 'https://a.example/x',
    deaths: 2,
    type: 'fire',
  });
  expect(properties).toMatchObject({
    title: 'Fire',
    type: 'other',
    originalType: 'fire',
    sourceTitle: 'Outlet',
    sourceUrl: 'https://a.example/x',
    deaths: 2,
    name: 'Fire',
    geoPrecision: 'exact',
  });
});

test.each(['javascript:alert(1)', 'data:text/html,x', ' java\nscript:alert(1)', '//a.example', 'x'])(
  'the link %j is dropped',
  (url) => {
    const properties = only({ url, sourceUrl: url, link: url });
    expect(Object.values(properties)).not.toContain(url);
  },
);

test('markup in texts stays text, and no member reaches a prototype', () => {
  const text =
    '{"type":"Feature","geometry":null,"properties":{"title":"<script>x</script>","__proto__":{"hit":1}}}';
  const [read] = parseEvents(text).events;
  expect(read?.properties.title).toBe('<script>x</script>');
  expect(read?.properties).not.toHaveProperty('hit');
  expect({}).not.toHaveProperty('hit');
});

test('events that share an id can each be chosen', () => {
  const { events } = parseEvents(
    collection(feature({ id: 'a' }), feature({ id: 'a-2' }), feature({ id: 'a' })),
  );
  expect(events.map(({ properties }) => properties.id)).toEqual(['a', 'a-2', 'a-3']);
});

test('an unplaced feature and an area are events too', () => {
  const area = {
    type: 'Polygon',
    coordinates: [
      [
        [37, 48],
        [38, 48],
        [38, 49],
        [37, 48],
      ],
    ],
  };
  const { events, problems } = parseEvents(
    collection(feature({}, { geometry: null }), feature({}, { geometry: area })),
  );
  expect(problems).toEqual([]);
  expect(events.map(({ properties }) => properties.geoPrecision)).toEqual(['', 'region']);
});
