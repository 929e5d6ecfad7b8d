import { expect, test } from 'vitest';
import { events } from './support';

test.each([
  'An attack on Odesa would cut the country off from the sea, the army said.',
  'Had the bridge at Kherson been blown up, the Russian army would have been trapped.',
  'Odesa has been spared missile attacks this week.',
  'A Russian drone attack on Odesa was averted by rain.',
  'Residents of Kherson are afraid of being shelled again by the Russian army.',
  'Moscow insisted that Ukrainian troops withdraw from Kherson.',
  'Ukraine has not launched its long-planned offensive near Robotyne.',
  'Ukrainian troops could have begun the planned assault on Robotyne.',
  'Kyiv wants its troops to have started the planned assault on Robotyne by May.',
  'The planned Russian offensive near Kharkiv worries residents.',
  'A force is to be sent to Odesa to deter a new Russian attack.',
])('what did not come about: %s', (text) => {
  expect(events(text)).toEqual([]);
});

test('"being" after something that happened is told as it was', () => {
  expect(events('After being shelled by Russian troops, Nikopol had no water.')).toContain(
    'shelling Nikopol',
  );
});

test.each([
  ['Ukrainian troops began their much-anticipated assault on Robotyne on Monday.', 'assault Robotyne'],
  ['Russia launched its long-planned offensive near Kharkiv on Friday.', 'assault Kharkiv'],
])('what was planned and has begun is no plan any more: %s', (text, event) => {
  expect(events(text)).toContain(event);
});

test('the month of May is no modal', () => {
  expect(events('In Kharkiv, Russian shelling on 23 May left seven people dead.')).toContain(
    'casualties Kharkiv',
  );
  expect(events('An attack on Kharkiv may leave people dead.')).toEqual([]);
});
