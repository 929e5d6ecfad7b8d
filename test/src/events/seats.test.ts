import { expect, test } from 'vitest';
import { events } from './support';

test('where somebody has a seat is not where it happened', () => {
  expect(events('The Odesa-based outlet said that drones hit Nikopol.')).toEqual(['drone-strike Nikopol']);
  expect(events('The Kharkiv-based monitor reported a missile strike.')).toEqual(['missile-strike -']);
});
