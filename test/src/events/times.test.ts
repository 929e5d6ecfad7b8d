import { expect, test } from 'vitest';
import { event } from './support';

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
