import { expect, test } from 'vitest';
import { events } from './support';

const WAR = 'Russian forces shelled Ukrainian troops on the front line. ';

test.each([
  'A nine-storey block in Odesa lost its corner.',
  'Power was out in Odesa until noon.',
  'Odesa went dark at two in the morning.',
  'Half of Odesa is cut off from the grid.',
  'Satellite images show burnt hangars and craters in Odesa.',
  'The port of Odesa lost two grain sheds.',
  'Hardly a house is left standing in Odesa.',
  'Firefighters put out a blaze at a workshop in Odesa.',
  'The works in Odesa halted production for a week.',
  'Eleven houses in Odesa bear the marks of it.',
  'Minus light in half of Odesa.',
  'The town hall in Odesa was reduced to a heap of rubble.',
  'The library in Odesa has been turned into ruins.',
])('things came to harm: %s', (text) => {
  expect(events(WAR + text)).toContain('damage Odesa');
});

test.each([
  'Planned outages are announced for Odesa on Saturday.',
  'A grass fire burned for two days outside Odesa.',
  'Prices of power are down in Odesa.',
  'It gets dark early in Odesa.',
  'He turned to the ruins of Odesa.',
  'Losses in Odesa were reduced to a minimum.',
])('nothing did: %s', (text) => {
  expect(events(WAR + text).filter((event) => event.startsWith('damage'))).toEqual([]);
});
