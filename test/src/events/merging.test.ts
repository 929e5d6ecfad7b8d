import { expect, test } from 'vitest';
import { events, read } from './support';

test('two sentences on one event are two claims and one event', () => {
  const { claims, events } = read(
    'Russian troops attacked Avdiivka on Monday. The attack on Avdiivka on Monday was fierce.',
  );
  expect(claims).toHaveLength(2);
  expect(events).toHaveLength(1);
});

test('another day, place, type or side is another event', () => {
  const text =
    'Shells hit Nikopol on Monday. Shells hit Nikopol on Tuesday. Shells hit Kherson on Tuesday. A drone hit Kherson on Tuesday.';
  expect(read(text).events).toHaveLength(4);
});

test('ids do not change, and differ', () => {
  const text = 'Explosions were heard in Odesa, Mykolaiv and Kherson.';
  const ids = read(text).events.map(({ properties }) => properties.id);
  expect(ids).toEqual(read(text).events.map(({ properties }) => properties.id));
  expect(new Set(ids).size).toBe(3);
});

test('properties begin with the columns of our files, in their order', () => {
  const [first] = read('Shells hit Nikopol.').events;
  const columns =
    'id type acledType acledSubType status title start end timePrecision placeId placeName geoPrecision radiusKm initiator target attribution confidence quote sourceId';
  expect(Object.keys(first!.properties).slice(0, 19)).toEqual(columns.split(' '));
});

test('sentence and trigger are spans of the text', () => {
  const text = 'Quiet morning. Shells hit Nikopol.';
  const { properties } = read(text).events[0]!;
  expect(text.slice(properties.sentenceStart, properties.sentenceEnd)).toBe('Shells hit Nikopol.');
  expect(text.slice(properties.triggerStart, properties.triggerEnd)).toBe('Shells hit');
});

test('an event of several claims names the rules that merged them', () => {
  const [once, twice] = read(
    'Shells hit Kherson on Monday. Russian troops attacked Avdiivka on Monday. The attack on Avdiivka on Monday was fierce.',
  ).events;
  expect(once?.properties).toMatchObject({ mergedBy: '', claimCount: 1 });
  expect(twice?.properties).toMatchObject({ claimCount: 2 });
  expect(twice?.properties.mergedBy).toMatch(/^same-type same-place same-time \S+$/);
  expect(twice?.claims).toHaveLength(2);
});

test('a strike without a weapon is the one with a weapon, and explosions are its', () => {
  expect(
    events('Explosions were heard in Odesa on Tuesday. Missiles hit Odesa on Tuesday, the mayor said.'),
  ).toEqual(['missile-strike Odesa']);
  expect(events('Drones hit Odesa on Tuesday. Missiles hit Odesa on Tuesday.')).toHaveLength(2);
});

test('an hour lies in its day; a day and a stretch of weeks are two events', () => {
  expect(events('Shells hit Nikopol on Tuesday at 3 a.m. Shells hit Nikopol on Tuesday.')).toHaveLength(1);
  expect(events('Shells hit Nikopol on Tuesday. Shells hit Nikopol over the past week.')).toHaveLength(2);
});

test('a claim agrees with all of its event, not with one alone', () => {
  const text =
    'Troops attacked Avdiivka on Monday. Russian troops attacked Avdiivka on Monday. Ukrainian troops attacked Avdiivka on Monday.';
  const found = read(text).events.map(({ properties }) => [properties.initiator, properties.claimCount]);
  expect(found).toEqual([
    ['Russia', 2],
    ['Ukraine', 1],
  ]);
});

test('an outlet does not corroborate whom it quotes, nor an official another of his side', () => {
  const quoted = 'Shells hit Kherson on Monday. Shells hit Kherson on Monday, Ukraine’s General Staff said.';
  expect(read(quoted).events[0]?.properties).toMatchObject({ status: 'reported', claimCount: 2 });
  const oneSide =
    'Shells hit Kherson on Monday, Ukraine’s army said. Shells hit Kherson on Monday, Volodymyr Zelenskyy said.';
  expect(read(oneSide).events[0]?.properties.status).toBe('reported');
  const others =
    'Shells hit Kherson on Monday, Ukraine’s army said. Shells hit Kherson on Monday, residents said.';
  expect(read(others).events[0]?.properties.status).toBe('corroborated');
});

test('a party’s word that it did not happen disputes what another says, and both claims stay', () => {
  const claim = 'Russia’s Defence Ministry said its troops had captured Soledar on Monday.';
  const denied = `${claim} Ukraine’s General Staff said Soledar had not been captured.`;
  const [capture] = read(denied).events;
  expect(capture?.properties).toMatchObject({ type: 'capture', status: 'disputed', claimCount: 2 });
  expect(capture?.claims?.map(({ polarity, party }) => [polarity, party])).toEqual([
    ['asserted', 'Russia'],
    ['denied', 'Ukraine'],
  ]);
  const alone = 'Ukraine’s General Staff said Soledar had not been captured.';
  expect(read(alone).events).toEqual([]);
  const harm =
    'Two people were killed in Kherson on Monday. Kyiv said nobody was killed in Kherson on Monday.';
  expect(read(harm).events.every(({ properties }) => properties.status === 'reported')).toBe(true);
});
