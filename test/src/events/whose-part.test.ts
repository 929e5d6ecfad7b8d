import { expect, test } from 'vitest';
import { events } from './support';

test.each([
  'The governor of the occupied part of Kherson region spoke of the war.',
  'Russian aircraft flew over occupied Verbove, the army said.',
  'Residents of Lyman and Soledar, about 400 in all, were taken to a school by Ukrainian soldiers.',
  'A road runs through captured Soledar, the Russian army said.',
])('nothing is taken: %s', (text) => {
  expect(events(text).filter((event) => event.startsWith('capture'))).toEqual([]);
});

test.each([
  ['Russian forces occupied part of Kupiansk on Monday.', 'capture Kupiansk'],
  ['Russian troops occupied Verbove on Monday.', 'capture Verbove'],
  ['Soledar, a town of 10,000 people, was taken by Russian troops.', 'capture Soledar'],
])('it is taken: %s', (text, event) => {
  expect(events(text)).toContain(event);
});
