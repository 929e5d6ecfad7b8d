import { expect, test } from 'vitest';
import { event } from './support';

/** So that the sentences after it are about a war. */
const WAR = 'It was the 600th day of the war with Russia.';

/** Who did the harm of a type, and whether that is stated. */
function doer(text: string, type: 'casualties' | 'damage') {
  const { initiator, initiatorCertainty } = event(`${WAR} ${text}`, type);
  return [initiator, initiatorCertainty];
}

test('whoever struck a town did the harm that the next sentences tell of', () => {
  expect(doer('Russian missiles struck Sumy on Tuesday. Three people were killed.', 'casualties')).toEqual([
    'Russia',
    'stated',
  ]);
  expect(
    doer('Russian guns shelled Kherson. The fire lasted for hours. A school was damaged.', 'damage'),
  ).toEqual(['Russia', 'stated']);
});

test('what is inferred of the blow is inferred of its harm', () => {
  expect(doer('Sumy was hit by missiles overnight. Two people were wounded.', 'casualties')).toEqual([
    'Russia',
    'implied',
  ]);
});

test('harm told with the weapon is the doing of those who do not hold the place', () => {
  expect(doer('Four people were killed by a drone in Nikopol.', 'casualties')).toEqual(['Russia', 'implied']);
  expect(doer('A drone killed two people in occupied Soledar.', 'casualties')).toEqual([
    'Ukraine',
    'implied',
  ]);
});

test('harm on the ground of the side that is struck nearby is of the same attack', () => {
  expect(doer('Missiles hit Kharkiv at dawn. A school in Sumy was damaged.', 'damage')).toEqual([
    'Russia',
    'implied',
  ]);
});

test('harm on the ground of the other side is not', () => {
  expect(doer('Russian missiles hit Kharkiv. A school in occupied Soledar was damaged.', 'damage')).toEqual([
    '',
    '',
  ]);
});

test('harm of another day, far away in the text, or with a cause of its own is nobody’s', () => {
  const none = ['', ''];
  expect(
    doer('Russian shells hit Kherson on Tuesday. A warehouse was damaged in Kherson on Monday.', 'damage'),
  ).toEqual(none);
  expect(
    doer(
      'Russian missiles hit Sumy.\n\nTalks went on. Aid came. Trains ran. Schools stayed shut. A warehouse was damaged in Sumy.',
      'damage',
    ),
  ).toEqual(none);
  expect(
    doer('Russian guns shelled Kherson. Two people were killed by a mine in Kherson.', 'casualties'),
  ).toEqual(none);
  expect(doer('A school was damaged in Sumy.', 'damage')).toEqual(none);
});
