import { expect, test } from 'vitest';
import { events } from './support';

test.each([
  'Russian troops captured Robotyne. Over the day the defence forces repelled 140 attacks.',
  'Russian troops captured Robotyne. In a week the Ukrainian army lost more than 1,340 servicemen.',
  'Russian troops captured Robotyne. The enemy carried out 71 air strikes and launched 90 drones.',
])('the sum of a front is not where the sentence before was: %s', (text) => {
  expect(events(text).filter((one) => one.endsWith(' Robotyne'))).toEqual(['capture Robotyne']);
});

test.each([
  ['Russian troops stormed Robotyne. Three attacks were repelled.', 'repelled-assault Robotyne'],
  ['Russian shells hit Nikopol. Four people were killed.', 'casualties Nikopol'],
  ['Russian shells hit Nikopol. Eleven missiles destroyed a school.', 'missile-strike Nikopol'],
])('what a place can have in a day is still carried: %s', (text, expected) => {
  expect(events(text)).toContain(expected);
});
