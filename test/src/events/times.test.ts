import { expect, test } from 'vitest';
import { event, read } from './support';

test('each event takes the time of its own clause', () => {
  const text = 'Shells hit Nikopol on Monday, and missiles struck Odesa on Tuesday.';
  expect(event(text, 'shelling').start).toBe('2023-10-16T00:00:00Z');
  expect(event(text, 'missile-strike').start).toBe('2023-10-17T00:00:00Z');
});

test('a time named before in the paragraph is implied', () => {
  const text = 'On Monday the army was busy. Shells hit Nikopol.';
  expect(event(text, 'shelling')).toMatchObject({ start: '2023-10-16T00:00:00Z', timeCertainty: 'implied' });
});

test('without any the day of publication and the day before stand in, and that is said', () => {
  expect(event('Shells hit Nikopol.', 'shelling')).toMatchObject({
    start: '2023-10-17T00:00:00Z',
    end: '2023-10-19T00:00:00Z',
    timeCertainty: 'publication',
  });
});

test('the day of saying only implies the day of the event', () => {
  expect(event('Shells hit Nikopol, officials said on Tuesday.', 'shelling')).toMatchObject({
    start: '2023-10-17T00:00:00Z',
    timeCertainty: 'implied',
  });
});

test('without a day of publication an undated event has no time, a dated one has', () => {
  expect(event('Shells hit Nikopol on Monday.', 'shelling', '')).toMatchObject({
    start: '',
    end: '',
    timePrecision: '',
  });
  expect(event('Shells hit Nikopol on 3 May 2023.', 'shelling', '').start).toBe('2023-05-03T00:00:00Z');
});

test('a clock time is precise to its hour', () => {
  expect(event('Missiles hit Kharkiv at about 5 a.m. on Wednesday.', 'missile-strike')).toMatchObject({
    start: '2023-10-18T05:00:00Z',
    timePrecision: 'hour',
  });
});

test.each([
  ['In Lyman, which was flattened in March 2022, shells hit a school.', 'shelling'],
  ['Shells hit Lyman, which Ukrainian troops recaptured in October 2022.', 'shelling'],
  ['Lyman, recaptured in October 2022, was shelled.', 'shelling'],
  ['Shells hit Lyman, where the last bakery closed in May 2022.', 'shelling'],
  ['Shells hit Lyman for the first time since June 2022.', 'shelling'],
])('an aside keeps its time to itself: %s', (text, type) => {
  expect(event(text, type)).toMatchObject({
    start: '2023-10-17T00:00:00Z',
    timeCertainty: 'publication',
    background: false,
  });
});

test('what the aside tells has its time, and is background', () => {
  const text = 'Shells hit Lyman, which Ukrainian troops liberated in October 2022.';
  expect(event(text, 'liberation')).toMatchObject({ start: '2022-10-01T00:00:00Z', background: true });
});

test('the time of an aside is not left to the sentences after it', () => {
  const text = 'In Lyman, which was flattened in March 2022, it was quiet. Shells hit Sumy.';
  expect(event(text, 'shelling').timeCertainty).toBe('publication');
});

test('"a day earlier" counts from the day told before, also over a paragraph', () => {
  const text = 'On Sunday missiles struck Odesa.\n\nA day earlier, shells hit Nikopol.';
  expect(event(text, 'shelling').start).toBe('2023-10-14T00:00:00Z');
});

test('a date over or before lines dates what they tell', () => {
  expect(event('14 May 2023: Shells hit Nikopol.', 'shelling')).toMatchObject({
    start: '2023-05-14T00:00:00Z',
    end: '2023-05-15T00:00:00Z',
    timeCertainty: 'implied',
  });
  const text =
    'The south\n\n2022\n\n3 May. Rain.\n4 June. Shells hit Nikopol. Missiles hit Odesa the next day.';
  expect(event(text, 'shelling').start).toBe('2022-06-04T00:00:00Z');
  expect(event(text, 'missile-strike').start).toBe('2022-06-05T00:00:00Z');
});

test('a time stamp dates its post', () => {
  const text = '03:10 All quiet.\n\n07:20 Shells hit Nikopol.\n\nMissiles hit Odesa.\n\n08:00 Rain.';
  expect(event(text, 'shelling')).toMatchObject({ end: '2023-10-18T07:21:00Z', timePrecision: 'hour' });
  expect(event(text, 'missile-strike').end).toBe('2023-10-18T07:21:00Z');
});

test('a bulletin dates what it leaves undated by the days it covers', () => {
  const text = 'Update as of 18:00, 18 October 2023\n\nShells hit Nikopol.';
  expect(event(text, 'shelling')).toMatchObject({
    start: '2023-10-18T00:00:00Z',
    end: '2023-10-19T00:00:00Z',
    timeCertainty: 'publication',
  });
});

test('what lasts since then began then', () => {
  const text = 'Shells hit Sumy. Lyman was captured by Russian troops and has been held since May 2022.';
  expect(event(text, 'capture')).toMatchObject({
    start: '2022-05-01T00:00:00Z',
    end: '2022-06-01T00:00:00Z',
  });
});

test('two places may each have their day', () => {
  const text = 'Shells hit Nikopol on Monday and Kherson on Sunday.';
  const days = read(text).events.map(({ properties }) => [
    properties.placeName,
    properties.start.slice(0, 10),
  ]);
  expect(days).toContainEqual(['Nikopol', '2023-10-16']);
  expect(days).not.toContainEqual(['Nikopol', '2023-10-15']);
});

test('a night that is told of is over', () => {
  const text = 'Shells fell on Nikopol the whole night.\nOn Wednesday shells hit Sumy the whole night.';
  for (const { properties } of read(text).events)
    expect(properties.start < '2023-10-18T12:00:00Z').toBe(true);
});
