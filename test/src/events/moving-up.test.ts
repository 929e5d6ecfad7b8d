import { expect, test } from 'vitest';
import { events } from './support';

/** What tells that a text is about a war, and of no event. */
const WAR = 'Soldiers, tanks and artillery of both armies stand along the front in this war.\n\n';

test.each([
  ['The Russian command moved two regiments from Kherson to Robotyne.', 'reinforcement Robotyne'],
  ['Russia has concentrated up to 50,000 men near Kupiansk.', 'reinforcement Kupiansk'],
  ['Russian forces are building up near Lyman.', 'reinforcement Lyman'],
  ['The enemy drags everything to Vuhledar, conscripts included.', 'reinforcement Vuhledar'],
  ['Two battalions have been thrown into the gap near Verbove.', 'reinforcement Verbove'],
])('troops are brought up: %s', (text, expected) => {
  expect(events(WAR + text)).toEqual([expected]);
});

test.each([
  ['Columns of armour were seen heading for Kupiansk.', 'movement Kupiansk'],
  ['Trains with tanks have been seen near Kherson.', 'movement Kherson'],
  ['Two battalions bound for Robotyne left at dawn.', 'movement Robotyne'],
])('they are on the road: %s', (text, expected) => {
  expect(events(WAR + text)).toContain(expected);
});

test.each([
  ["Troops have set up dragon's teeth north of Robotyne.", 'fortification Robotyne'],
  ['Anti-tank ditches and new dugouts have appeared near Sumy, the army said.', 'fortification Sumy'],
  ['Sappers of the army mined the approaches to Lyman.', 'fortification Lyman'],
  ['The army has built a second line of defence near Kharkiv.', 'fortification Kharkiv'],
  ['Excavators dig under nets near Kupiansk, soldiers said.', 'fortification Kupiansk'],
  ['Military engineers have finished 40 strongpoints near Sumy.', 'fortification Sumy'],
])('the ground is made ready: %s', (text, expected) => {
  expect([...new Set(events(WAR + text))]).toEqual([expected]);
});

test.each([
  'Soldiers helped farmers who dug a ditch for the water main near Sumy.',
  'The army paid for the reinforcement of the dam near Kherson.',
])('no preparation for battle: %s', (text) => {
  expect(events(WAR + text)).toEqual([]);
});
