import { expect, test } from 'vitest';
import { event, events } from './support';

/** A line that makes the text one about a war. */
const WAR = 'The troops had shells, tanks and drones, and the war went on at the front. ';

test.each([
  ['Russian forces recently seized Robotyne.', 'capture Robotyne'],
  ['Russian forces are in full control of Vuhledar.', 'capture Vuhledar'],
  ['Soledar is no longer under Ukrainian control, an officer said.', 'capture Soledar'],
  ['Soledar slipped from Kyiv’s grasp last week.', 'capture Soledar'],
  ['Vuhledar, the town that had stood up to two years of assaults, fell on Tuesday.', 'capture Vuhledar'],
  ['The map now shows Stepove red.', 'capture Stepove'],
  ['Analysts marked Berdychi as occupied on Monday.', 'capture Berdychi'],
  ['Our guys kicked them out of Verbove.', 'capture Verbove'],
  ['Russian troops took the village of Stepove under their control.', 'capture Stepove'],
  ['The storming of Soledar ended with the conquest of Soledar by mercenaries.', 'capture Soledar'],
  ['Robotyne was under the Russians for a year and a half.', 'capture Robotyne'],
  ['By evening they were in Kupiansk, and the mayor opened the gates.', 'capture Kupiansk'],
])('a place that somebody comes to hold: %s', (text, expected) => {
  expect(events(WAR + text)).toContain(expected);
});

test.each([
  ['The last of ours came out of Soledar on Sunday night.', 'withdrawal Soledar'],
  ['Kyiv ceded Vuhledar to save its men.', 'withdrawal Vuhledar'],
  ['Russian troops fled Lyman and left their tanks behind.', 'withdrawal Lyman'],
  ['Lyman was handed over without resistance.', 'withdrawal Lyman'],
  ['The soldiers slipped out of Avdiivka before dawn.', 'withdrawal Avdiivka'],
  ['Ukrainian units let go of Stepove in the night.', 'withdrawal Stepove'],
])('a place that somebody gives up: %s', (text, expected) => {
  expect(events(WAR + text)).toContain(expected);
});

test.each([
  ['Robotyne is ours again.', 'liberation Robotyne'],
  ['Lyman returned to Ukrainian control in October.', 'liberation Lyman'],
  ['Lyman’s liberation took three weeks.', 'liberation Lyman'],
])('a place that comes back: %s', (text, expected) => {
  expect(events(WAR + text)).toContain(expected);
});

test.each([
  'The Kremlin denies that it plans to seize Kharkiv.',
  'Russian forces have yet to enter Vuhledar.',
  'Analysts have seen no evidence that Russian forces entered Vuhledar.',
  'The capture of Robotyne would allow Ukrainian forces to widen the breach.',
  'Our office in Lyman was handed over to a partner.',
  'Snake Island: ours, as ever.',
  'Soledar is not under Russian control.',
  'The recently seized equipment was shown in Sumy.',
])('nothing changed hands: %s', (text) => {
  expect(events(text)).toEqual([]);
});

test('a chronicle leaves its verbs out', () => {
  const lines = [
    'The war in the east, day by day',
    '17 February: Avdiivka falls.',
    '24 February: Stepove gone; Berdychi only in April.',
    '1 October: Vuhledar, mines and all, Russian.',
    '4 October: Verbove under Russian control.',
  ].join('\n');
  expect(events(lines)).toEqual(
    expect.arrayContaining(['capture Avdiivka', 'capture Stepove', 'capture Vuhledar', 'capture Verbove']),
  );
});

test('whoever is driven out says who drove him', () => {
  expect(event(`${WAR}Stepove was cleared of the Russians on Friday.`, 'liberation').initiator).toBe(
    'Ukraine',
  );
  expect(event(`${WAR}Robotyne has been Ukrainian-held since August.`, 'capture').initiator).toBe('Ukraine');
  expect(event(`${WAR}Soledar is no longer in Ukrainian hands.`, 'capture').initiator).toBe('Russia');
});

test('a second verb has the subject of the first', () => {
  const text = `${WAR}A Ukrainian brigade said that it had beaten a Russian group and retaken Verbove.`;
  expect(event(text, 'liberation').initiator).toBe('Ukraine');
});

test('a clause of "which" speaks of the place before it', () => {
  expect(
    events(`${WAR}The army went on to Lyman, which was freed two days later, and beyond Kupiansk.`),
  ).toContain('liberation Lyman');
});

test('a longer phrase that does not hold leaves the field to the verb inside it', () => {
  expect(events(`${WAR}On the way to Lyman the Russians took Stepove and Berdychi.`)).toEqual([
    'capture Stepove',
    'capture Berdychi',
  ]);
});

test('a preposition right after a verb leads to its place', () => {
  expect(events(`${WAR}Russian forces advanced within Avdiivka and seized Stepove and Berdychi.`)).toEqual([
    'advance Avdiivka',
    'capture Stepove',
    'capture Berdychi',
  ]);
});

test('a settlement that only says where is not what changed', () => {
  expect(events(`${WAR}The situation near Vuhledar is tense but under full control.`)).toEqual([]);
});
