import { expect, test } from 'vitest';
import { events } from './support';

const WAR = 'Russian forces shelled Nikopol. ';

test.each([
  ['Some 2,000 people got out of Odesa.', 'evacuation Odesa'],
  ['Two families reached safety, and the rest were led to safety from Odesa.', 'evacuation Odesa'],
  ['Drones attacked Odesa, and a driver is in hospital.', 'casualties Odesa'],
  ['A man lies dead beside a bus stop in Odesa.', 'casualties Odesa'],
  ['Thirty corpses were counted near Odesa.', 'casualties Odesa'],
  ['A boiler burst in Odesa with the loss of three lives.', 'casualties Odesa'],
  ['A boy was cut by glass in Odesa.', 'casualties Odesa'],
])('people came to harm, or left: %s', (text, expected) => {
  expect(events(WAR + text)).toContain(expected);
});

test.each([
  'Nobody got out of Odesa.',
  'People could not get out of Odesa.',
  'A man said that his phone was dead in Odesa.',
  'Nobody is in hospital in Odesa.',
])('nobody did: %s', (text) => {
  expect(events(WAR + text).filter((event) => /casualties|evacuation/.test(event))).toEqual([]);
});
