import { expect, test } from 'vitest';
import { events } from './support';

const of = (text: string) => events(`Russian and Ukrainian troops kept fighting, the army said. ${text}`);

test.each([
  ['Small groups filtered past the trenches and slid into Stepove at night.', 'advance Stepove'],
  ['Russian infantry poked through the forest belt beyond Berdychi.', 'advance Berdychi'],
  ['By Tuesday assault groups had turned up in Verbove.', 'advance Verbove'],
  ['The invaders forced the Vovcha near Robotyne with inflatables.', 'advance Robotyne'],
])('troops whose verb leads somewhere come there: %s', (text, expected) => {
  expect(of(text)).toContain(expected);
});

test.each([
  ['Russian forces fired across the river into Stepove.'],
  ['Ukrainian soldiers were brought into Lyman for a concert.'],
  ['The volunteers drove into Kupiansk with bread.'],
  ['Ukrainian forces looked into Berdychi through binoculars.'],
])('what is fired, brought or seen takes no ground: %s', (text) => {
  expect(of(text).filter((event) => event.startsWith('advance'))).toEqual([]);
});
