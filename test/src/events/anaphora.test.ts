import { expect, test } from 'vitest';
import { event, events } from './support';

test('"the city", "there" and a sentence without a place mean the place spoken of', () => {
  const text =
    'Russian forces have pounded Avdiivka. On Sunday the city was shelled again. Three people were wounded there on Monday.';
  expect(events(text)).toEqual(['shelling Avdiivka', 'shelling Avdiivka', 'casualties Avdiivka']);
});

test('adjectives may stand between', () => {
  const text = 'Kherson was quiet for a day. Then Russian guns shelled the southern Ukrainian city.';
  expect(events(text)).toEqual(['shelling Kherson']);
});

test('what is inherited is less sure than what is named', () => {
  const named = event('Shells hit Nikopol.', 'shelling').confidence;
  const meant = event('Nikopol had a bad night. Shells hit the town.', 'shelling').confidence;
  const carried = event('Nikopol had a bad night. Shells hit a bakery.', 'shelling').confidence;
  expect(meant).toBeLessThan(named);
  expect(carried).toBeLessThan(meant);
});

test('"the city of X" is X', () => {
  const text = 'Avdiivka was attacked by Russian troops. Missiles hit the city of Odesa.';
  expect(events(text)).toContain('missile-strike Odesa');
});

test('a place is forgotten after a while', () => {
  const text =
    'Shells hit Nikopol.\n\nThe council met.\n\nIt talked about roads.\n\nIt talked about schools.\n\nA drone struck a depot.';
  expect(events(text).at(-1)).toBe('drone-strike -');
});
