import { expect, test } from 'vitest';
import { read } from './support';

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
