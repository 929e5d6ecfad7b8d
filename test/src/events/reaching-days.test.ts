import { expect, test } from 'vitest';
import { event } from './support';

/** The days of publication and the one before it are 18 and 17 October 2023, a Wednesday and a Tuesday. */
const days = (text: string, type: string) => {
  const { start, end } = event(text, type);
  return `${start.slice(5, 10)}/${end.slice(5, 10)}`;
};

test.each([
  [
    'Guns near Nikopol knocked out the pump that had been mended on Saturday, and shells hit Kherson.',
    'shelling',
  ],
  [
    'In Nikopol, whose boiler had been mended only on Sunday, shells hit a depot on Monday evening.',
    'shelling',
  ],
])('what had been done before keeps its day: %s', (text, type) => {
  expect(days(text, type)).not.toMatch(/10-1[45]/);
});

test.each([
  ['Missiles hit Odesa on Sunday; the next day drones struck Mykolaiv.', 'missile-strike', '10-15/10-16'],
  ['Missiles hit Odesa on Sunday; the next day drones struck Mykolaiv.', 'drone-strike', '10-16/10-17'],
  [
    'The ministry confirmed on Monday what had been known the day before: troops captured Lyman.',
    'capture',
    '10-15/10-16',
  ],
  ['The army reported on Monday what all had heard: troops captured Lyman.', 'capture', '10-16/10-17'],
  [
    'Bloggers said that missiles had struck Odesa but claimed that shells hit Sumy on Sunday.',
    'missile-strike',
    '10-17/10-19',
  ],
  [
    'The same was said in May of last year, when troops captured Lyman, and in June, when missiles struck Odesa.',
    'capture',
    '05-01/06-01',
  ],
  ['The school is closed until Monday. Overnight, drones struck Sumy.', 'drone-strike', '10-17/10-18'],
])('a day reaches what it is told of: %s', (text, type, expected) => {
  expect(days(text, type)).toBe(expected);
});

test.each([
  [
    'Geolocated footage published on October 15 shows that troops advanced near Robotyne.',
    'advance',
    '10-13/10-16',
  ],
  ['Images taken on Sunday show that missiles struck Engels on Friday.', 'missile-strike', '10-13/10-14'],
  [
    'Footage published on October 15 shows that troops captured Verbove on an earlier date.',
    'capture',
    '10-01/10-16',
  ],
])('what footage shows came before it: %s', (text, type, expected) => {
  expect(days(text, type)).toBe(expected);
});

const ASSESSMENT = 'Campaign assessment, October 18, 2023\n\n';

test.each([
  [
    `${ASSESSMENT}A commander said that drones hit Sumy on October 14. A brigade reported that shells hit Kherson.`,
    'shelling',
    '10-17/10-19',
  ],
  [
    `${ASSESSMENT}Russian forces launched missiles on October 16. Missiles struck Odesa.`,
    'missile-strike',
    '10-16/10-17',
  ],
  [`${ASSESSMENT}Ukrainian forces recently advanced near Robotyne.`, 'advance', '10-14/10-19'],
])('in an assessment each source tells of its own: %s', (text, type, expected) => {
  expect(days(text, type)).toBe(expected);
});

test.each([
  [
    'Troops captured Lyman on October 2 and Soledar fell in the days that followed.',
    'capture',
    '10-02/10-03',
  ],
  ['Troops have waited since that black August when missiles struck Odesa.', 'missile-strike', '08-01/09-01'],
  ['Troops captured Lyman after two months of fighting.', 'capture', '10-17/10-19'],
])('what counts from another time: %s', (text, type, expected) => {
  expect(days(text, type)).toBe(expected);
});

test.each([
  ['Drones struck Odesa on Tuesday, a day after missiles hit Mykolaiv.', 'missile-strike', '10-16/10-17'],
  ['Drones struck Odesa on Tuesday, a day after missiles hit Mykolaiv.', 'drone-strike', '10-17/10-18'],
  ['It came three days after missiles hit Mykolaiv.', 'missile-strike', '10-15/10-16'],
  ['Two weeks after shells hit Nikopol, drones struck Odesa.', 'drone-strike', '10-17/10-19'],
  ['Drones struck Odesa a day after that.', 'drone-strike', '10-17/10-19'],
])('days after what a clause tells: %s', (text, type, expected) => {
  expect(days(text, type)).toBe(expected);
});

test.each([
  [
    'There has been fighting ever since Saturday. Planes have shelled Lyman to the ground.',
    'shelling',
    '10-14/10-19',
  ],
  ['There has been fighting since Saturday. Shells hit Lyman.', 'shelling', '10-17/10-19'],
  [
    'Civilians have been evacuated from Kupiansk after the shelling of October 12.',
    'evacuation',
    '10-12/10-19',
  ],
])('what has come of a day lasts until now: %s', (text, type, expected) => {
  expect(days(text, type)).toBe(expected);
});

test.each([
  [
    'Workers on Tuesday were clearing the avenue in Sumy where a Shahed had fallen on Sunday night. The strike killed two people and wounded eleven, the mayor said.',
    'casualties',
    '10-15/10-16',
  ],
  [
    'Missiles hit Odesa on Sunday. The army said on Tuesday that four people were killed in that strike.',
    'casualties',
    '10-15/10-16',
  ],
  [
    'A fire broke out in Odesa on Sunday after what the mayor called a drone attack.',
    'drone-strike',
    '10-15/10-16',
  ],
  [
    'A fire broke out in Odesa last week after what the mayor called a drone attack.',
    'drone-strike',
    '10-09/10-16',
  ],
  ['In September the front moved\n\nTroops captured Lyman on the 12th.', 'capture', '09-12/09-13'],
])('of the blow that was told: %s', (text, type, expected) => {
  expect(days(text, type)).toBe(expected);
});
