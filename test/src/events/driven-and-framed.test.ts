import { expect, test } from 'vitest';
import { event, events } from './support';

const WAR = 'Russian and Ukrainian troops kept fighting, the army said.';

test.each([
  ['The canal was crossed south of Lyman on Tuesday.', 'advance Lyman'],
  ['Russians are through Berdychi.', 'advance Berdychi'],
])('whatever is crossed or passed: %s', (text, expected) => {
  expect(events(`${WAR} ${text}`)).toContain(expected);
});

test('a frame put first holds over a semicolon', () => {
  expect(
    events(
      'In the Kherson region Ukrainian soldiers beat back two Russian assaults; the Russians carried out 24 air strikes.',
    ),
  ).toContain('air-strike Kherson region');
});

test.each([
  ['Volunteers got an old man out of Berdychi.'],
  ['Please stop posting that Kupiansk has fallen.'],
  ['Russian losses near Avdiivka have been among the highest of the year.'],
])('nothing is taken, nobody new is hurt: %s', (text) => {
  expect(events(text).filter((found) => /^(?:capture|casualties)/.test(found))).toEqual([]);
});

test('drones that are destroyed belong to whom they are named after', () => {
  const found = event(
    'Russia said that 33 Ukrainian drones had been destroyed over Belgorod.',
    'interception',
  );
  expect(found.initiator).toBe('Russia');
});
