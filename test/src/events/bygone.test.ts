import { expect, test } from 'vitest';
import { events } from './support';

test.each([
  'In 1855 the city of Odesa was shelled by warships of the army.',
  'Napoleon never attacked Kharkiv, but his army shelled the towns around.',
])('other wars than this one: %s', (text) => {
  expect(events(text)).toEqual([]);
});

test.each([
  'In total, 479 aircraft have been destroyed since the beginning of the special military operation.',
  'Since the start of the full-scale invasion 479 drones have been shot down by the army.',
])('a tally of the whole war is no event of the day: %s', (text) => {
  expect(events(text)).toEqual([]);
});

test('a tally at a place is one', () => {
  expect(events('Since the start of the invasion Nikopol has been shelled every day.')).toContain(
    'shelling Nikopol',
  );
});
