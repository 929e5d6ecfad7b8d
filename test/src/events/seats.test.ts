import { expect, test } from 'vitest';
import { events } from './support';

test('where somebody has a seat is not where it happened', () => {
  expect(events('The Odesa-based outlet said that drones hit Nikopol.')).toEqual(['drone-strike Nikopol']);
  expect(events('The Kharkiv-based monitor reported a missile strike.')).toEqual(['missile-strike -']);
});

test('the seat of whoever speaks yields to the place that is spoken of', () => {
  expect(events('Russian shells set fire to a depot in Nikopol, the governor of Kherson said.')).toEqual([
    'shelling Nikopol',
  ]);
  expect(events('The mayor of Kharkiv, Ihor Terekhov, said shells had hit Chernihiv.')).toEqual([
    'shelling Chernihiv',
  ]);
});

test('a mayor whose words name no place speaks of the own town', () => {
  expect(events('The mayor of Kherson said Russian shells had hit a bus.')).toEqual(['shelling Kherson']);
});
