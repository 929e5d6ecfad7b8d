import { expect, test } from 'vitest';
import { events } from './support';

const assaults = (text: string) => events(text).filter((one) => one.startsWith('assault'));

test.each([
  'Ukrainian troops retook Kupiansk in a surprise counteroffensive.',
  'Ukraine has freed two villages near Robotyne since launching a counteroffensive.',
  'Russian units captured Soledar during offensive actions.',
])('an offensive in the course of which something else happened is no event: %s', (text) => {
  expect(assaults(text)).toEqual([]);
});

test.each([
  ['Ukraine began a counteroffensive near Robotyne.', 'assault Robotyne'],
  ['Russian troops launched an offensive on Kupiansk.', 'assault Kupiansk'],
  ['The enemy conducted offensive actions near Berdychi.', 'assault Berdychi'],
])('one that begins, or is led somewhere, is: %s', (text, expected) => {
  expect(assaults(text)).toContain(expected);
});
