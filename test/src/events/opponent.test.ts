import { expect, test } from 'vitest';
import { event } from './support';

test.each([
  ['Shells hit Nikopol on Monday.', 'shelling', 'Russia'],
  ['Russian-held Soledar was shelled.', 'shelling', 'Ukraine'],
  ['Two drones were shot down over Odesa.', 'interception', 'Ukraine'],
  ['Sappers dug trenches near Sumy.', 'fortification', 'Ukraine'],
  ['Explosions were heard in Odesa.', 'explosion', ''],
])('who holds the place tells who did it: %s', (text, type, initiator) => {
  expect(event(text, type).initiator).toBe(initiator);
});

test('a town that changed hands is held by the one who took it', () => {
  expect(event('Kherson was shelled on 1 November 2022.', 'shelling', '2022-11-02').initiator).toBe(
    'Ukraine',
  );
  expect(event('Kherson was shelled on 1 December 2022.', 'shelling', '2022-12-02').initiator).toBe('Russia');
});

test('before the war nobody is taken for anybody’s enemy', () => {
  expect(event('Shells hit Kharkiv on 3 May 2005.', 'shelling', '2005-05-04').initiator).toBe('');
});

test('what somebody is said to have done stays his', () => {
  expect(event('Militants shelled Nikopol.', 'shelling').initiator).toBe('Militants');
});
