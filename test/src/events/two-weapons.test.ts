import { expect, test } from 'vitest';
import { events } from './support';

const told = (text: string) =>
  events(text).filter((one) => /^(?:missile|drone)-strike|^interc|^shell/.test(one));

test.each([
  [
    'Russia fired 40 missiles and 75 drones at Odesa overnight.',
    ['drone-strike Odesa', 'missile-strike Odesa'],
  ],
  [
    'A barrage of 300 drones and 20 cruise missiles hit Kharkiv.',
    ['drone-strike Kharkiv', 'missile-strike Kharkiv'],
  ],
  [
    'The enemy attacked Kherson with two missiles and some thirty drones.',
    ['drone-strike Kherson', 'missile-strike Kherson'],
  ],
])('a salvo of two weapons is a strike of each: %s', (text, expected) => {
  expect([...told(text)].sort()).toEqual(expected);
});

test.each([
  'Air defence shot down 40 missiles and 75 drones over Odesa.',
  'Russia fired missiles and drones at Odesa overnight.',
  'Russia fired 40 missiles at Odesa, Kherson and Sumy, and 75 drones were shot down.',
  'Kyiv asked its allies for 200 missiles and 500 drones.',
])('no second strike: %s', (text) => {
  const types = told(text).map((one) => one.split(' ')[0]);
  expect(types.includes('missile-strike') && types.includes('drone-strike')).toBe(false);
});

test('what a country’s air force counts flew over the country', () => {
  expect(told('Ukraine’s air force shot down 19 of 21 drones overnight.')).toEqual(['interception Ukraine']);
  expect(told('A minister of Ukraine’s neighbour said that 19 drones were shot down.')).toEqual([
    'interception -',
  ]);
});
