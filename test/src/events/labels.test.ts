import { expect, test } from 'vitest';
import { events } from './support';

/** Makes the text one about the war. */
const WAR = 'Notes of soldiers in tanks and trenches at war.\n\n';

test.each([
  ['Nikopol – arrivals.', ['explosion Nikopol']],
  ['Artillery: Kherson, Nikopol.', ['shelling Kherson', 'shelling Nikopol']],
  ['KABs: on Sumy and Lyman.', ['air-strike Sumy', 'air-strike Lyman']],
  ['Kharkiv: two loud bangs.', ['explosion Kharkiv']],
  ['Captured: Berdychi, Stepove.', ['capture Berdychi', 'capture Stepove']],
  ['03:40 Odesa. Loud.', ['explosion Odesa']],
  ['Odesa\nBoom!', ['explosion Odesa']],
  ['Kharkiv: a rocket on the market square.', ['missile-strike Kharkiv']],
  ['Bavovna in Engels.', ['explosion Engels']],
  ['Minus a depot in Engels.', ['explosion Engels']],
  ['Stepove is ours.', ['capture Stepove']],
  ['Lyman back in Ukrainian hands.', ['liberation Lyman']],
])('%s', (text, expected) => {
  expect(events(WAR + text)).toEqual(expected);
});

test.each([
  'Loud applause met the soldiers in Kharkiv.',
  'The arrival of the first train in Kharkiv was late.',
  'Shaheds heading for Odesa.',
  'Odesa: all clear, the artillery is silent.',
  'Cotton grown near Mykolaiv is exported.',
  'Kharkiv: the museum shows a rocket of the sixties.',
  'Minus ten degrees in Lyman tonight.',
])('no event: %s', (text) => {
  expect(events(WAR + text)).toEqual([]);
});
