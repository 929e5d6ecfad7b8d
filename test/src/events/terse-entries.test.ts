import { expect, test } from 'vitest';
import { events } from './support';

test.each([
  ['30 October - Soledar gone, the troops write.', 'capture Soledar'],
  ['Kupiansk: missiles on family houses.', 'missile-strike Kupiansk'],
  ['21 November. An Oreshnik on Nikopol.', 'missile-strike Nikopol'],
  ['Odesa: a family of four wiped out by a missile.', 'missile-strike Odesa'],
  ['Lyman - the enemy is in the centre, our guys hold the railway.', 'advance Lyman'],
  ['Engels: oil depot on fire for the second day.', 'damage Engels'],
])('%s', (text, expected) => {
  expect(events(`The enemy’s troops and artillery were busy.\n\n${text}`)).toContain(expected);
});

test('the border that somebody works across is not crossed by troops', () => {
  expect(events('Russian troops near Sumy wait for a cross-border permit.')).toEqual([]);
});
