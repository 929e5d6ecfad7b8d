import { expect, test } from 'vitest';
import { event } from './support';

/** The day of publication is 18 October 2023, a Wednesday. */
const days = (text: string, type: string) => {
  const { start, end } = event(text, type);
  return `${start.slice(5, 10)}/${end.slice(5, 10)}`;
};

const LEAD = 'Shells hit Nikopol, the governor said.\n\n';

test.each([
  ['Russian troops have captured Stepove.', 'capture'],
  ['Ukrainian soldiers have withdrawn from Berdychi.', 'withdrawal'],
  ['Russian troops advanced near Stepove.', 'advance'],
])('ground changed hands some days before it is told beside other news: %s', (text, type) => {
  expect(days(LEAD + text, type)).toBe('10-15/10-19');
});

test.each([
  ['what opens a text is its news', 'Russian troops have captured Stepove.', 'capture', '10-17/10-19'],
  ['a blow is of the day', `${LEAD}Drones struck Odesa.`, 'drone-strike', '10-17/10-19'],
  ['what is dated keeps its day', `${LEAD}On Monday troops captured Stepove.`, 'capture', '10-16/10-17'],
  [
    'an assessment is of its day',
    `Front assessment, October 18, 2023\n\n${LEAD}Russian troops advanced near Stepove.`,
    'advance',
    '10-17/10-19',
  ],
])('%s', (_, text, type, expected) => {
  expect(days(text, type)).toBe(expected);
});

test.each([
  ['The army said on Monday that Russian troops had captured Stepove.', 'capture', '10-15/10-17'],
  ['The army said on Monday that drones had struck Odesa.', 'drone-strike', '10-16/10-17'],
])('who says that ground is lost says it a day late: %s', (text, type, expected) => {
  expect(days(text, type)).toBe(expected);
});

test.each([
  ['Russian troops have captured Stepove.', '10-15/10-19'],
  ['Later Russian troops captured Stepove.', '10-16/10-17'],
])('how the ground lies now is not of the day told before: %s', (text, expected) => {
  expect(days(`${LEAD}Shells hit Nikopol on Monday. ${text}`, 'capture')).toBe(expected);
});

test.each([
  ['By Monday Russian troops had entered Stepove.', 'advance', '10-14/10-17'],
  ['Drones struck Odesa by Monday.', 'drone-strike', '10-14/10-17'],
  ["A depot in Odesa was burnt by Monday's drone strike.", 'drone-strike', '10-16/10-17'],
  ['By Monday night drones had struck Odesa.', 'drone-strike', '10-16/10-17'],
])('what has come about by a day lies in the days up to it: %s', (text, type, expected) => {
  expect(days(text, type)).toBe(expected);
});
