import { expect, test } from 'vitest';
import { event } from './support';

const doer = (text: string, type: string) => event(text, type).initiator;

test('the country of a dateline does nothing', () => {
  expect(
    doer('KHARKIV, Ukraine, April 9 - People left a day after a missile struck Kharkiv.', 'missile-strike'),
  ).toBe('Russia');
  expect(doer('KYIV (Agency) - Cruise missiles struck an airfield outside Kharkiv.', 'missile-strike')).toBe(
    'Russia',
  );
});

test('an army’s name in capitals is no dateline', () => {
  expect(doer('AFU drones - four of them - hit a depot in Soledar.', 'drone-strike')).toBe('Ukraine');
  expect(doer('AFU drones, four of them - no more - hit a depot in Soledar.', 'drone-strike')).toBe(
    'Ukraine',
  );
});

test('who reports blows does not deal them', () => {
  expect(doer('The Ukrainian military reported shelling of Kupiansk.', 'shelling')).toBe('Russia');
  expect(doer('Ukrainian officials reported heavy shelling of Kherson.', 'shelling')).toBe('Russia');
});

test('who carries blows out does', () => {
  expect(doer('The Ukrainian military carried out strikes on Soledar with drones.', 'drone-strike')).toBe(
    'Ukraine',
  );
});
