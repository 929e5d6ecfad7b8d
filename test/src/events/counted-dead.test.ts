import { expect, test } from 'vitest';
import { events } from './support';

/** So that the sentences after it are about a war. */
const WAR = 'It was the 600th day of the war with Russia.';

const casualties = (text: string) => events(`${WAR} ${text}`).filter((one) => one.startsWith('casualties'));

test.each([
  'Two journalists dead in Kherson, the mayor said.',
  'Fourteen dead in Kherson at last count.',
  'Kherson lost two people to drones.',
  'Two workers in Kherson were taken away with burns.',
  'In Kherson a teacher was treated for shock after the shelling.',
  'In Kherson a pensioner was dug out with a broken hip.',
])('so many people and what befell them: %s', (text) => {
  expect(casualties(text)).toEqual(['casualties Kherson']);
});

test.each([
  'The army lost a fighter jet near Kherson.',
  'Dead quiet in Kherson.',
  'Kherson has scheduled cuts this week, people said.',
  'Nobody was treated for burns in Kherson.',
])('nobody came to harm: %s', (text) => {
  expect(casualties(text)).toEqual([]);
});

test("an army's losses are counted after the word, and are of no place that stands elsewhere", () => {
  expect(casualties('Troops hold Robotyne. Losses of the enemy for the day: 640 persons, 12 tanks.')).toEqual(
    ['casualties -'],
  );
  expect(casualties('Losses of timber near Robotyne: 640 trees.')).toEqual([]);
});
