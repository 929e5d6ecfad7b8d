import { expect, test } from 'vitest';
import { events } from './support';

test.each([
  ['Residents of Kherson counted eleven impacts before breakfast, the army said.', 'shelling Kherson'],
  ['The army fired 23 times on Nikopol with its artillery.', 'shelling Nikopol'],
  ['A roof in Kherson was cut open by an S-300 of the army.', 'shelling Kherson'],
  ['In Nikopol a missile claimed nine lives.', 'missile-strike Nikopol'],
  ['Loud in Kherson, the drones are back.', 'explosion Kherson'],
  ['Three KABs in a row on Kupiansk.', 'air-strike Kupiansk'],
])('%s', (text, expected) => {
  expect(events(text)).toContain(expected);
});

test('missiles on their way were not there yet', () => {
  expect(events('Three missiles on their way to Odesa were destroyed, the army said.')).toEqual([
    'interception Odesa',
  ]);
});
