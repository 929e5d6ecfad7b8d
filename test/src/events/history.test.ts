import { expect, test } from 'vitest';
import { event } from './support';

test('what is long past is background with its own time', () => {
  expect(event('Lyman remembers the shelling in 2014.', 'shelling')).toMatchObject({
    background: true,
    start: '2014-01-01T00:00:00Z',
    end: '2015-01-01T00:00:00Z',
    timePrecision: 'year',
  });
  expect(event('Ukrainian troops liberated Robotyne in August.', 'liberation').background).toBe(true);
});

test('the great invasion has the day that everybody knows', () => {
  const found = event(
    'Russia launched a full-scale invasion of Ukraine a year ago.',
    'invasion',
    '2023-02-20',
  );
  expect(found).toMatchObject({ background: true, start: '2022-02-24T00:00:00Z', initiator: 'Russia' });
  expect(found.title).toBe('Full-scale invasion of Ukraine');
});

test('on its own day it is news', () => {
  expect(event('Russian forces invaded Ukraine on Thursday.', 'invasion', '2022-02-25').background).toBe(
    false,
  );
});

test('yesterday is not background', () => {
  expect(event('Shells hit Nikopol yesterday.', 'shelling').background).toBe(false);
});
