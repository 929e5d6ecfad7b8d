import { expect, test } from 'vitest';
import { event } from './support';

/** Read on Wednesday, 18 October 2023. */
const days = (text: string, type: string) => {
  const { start, end } = event(text, type);
  return `${start.slice(5, 10)}/${end.slice(5, 10)}`;
};

test.each([
  'KYIV, Oct 18 (Agency) - Shells hit Nikopol.',
  'KYIV, Ukraine, October 18 - Shells hit Nikopol.',
  'NIKOPOL DISTRICT, 18 Oct. Shells hit Nikopol.',
])('the day on which a report is written is not that of what it tells: %s', (text) => {
  expect(days(text, 'shelling')).toBe('10-17/10-19');
});

test('beside it a day of the sentence counts, and is left to the next one', () => {
  const text =
    'KYIV, Oct 18 (Agency) - Missiles hit a depot in Odesa on Monday. Four people were killed in Odesa.';
  expect(days(text, 'missile-strike')).toBe('10-16/10-17');
  expect(days(text, 'casualties')).toBe('10-16/10-17');
});

test.each([
  ['KABs, 14 in all, fell on Nikopol on Oct 16 - the worst day so far. It rained.', 'air-strike'],
  ['NIKOPOL: On Oct 16 - a quiet day elsewhere - shells hit Nikopol.', 'shelling'],
])('a day of the telling itself is no dateline: %s', (text, type) => {
  expect(days(text, type)).toBe('10-16/10-17');
});
