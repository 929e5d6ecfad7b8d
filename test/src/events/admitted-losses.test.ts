import { expect, test } from 'vitest';
import { read } from './support';

const LEAD = 'Reports of the war of Russia against Ukraine. ';
const onlyOf = (text: string) => read(LEAD + text).events.map(({ properties }) => properties);

test.each([
  'Ukraine has lost Lyman, the army acknowledged.',
  'The military admitted that Russian troops had taken Lyman.',
])('%s: who admits a loss claims no success', (text) => {
  const [capture] = onlyOf(text);
  expect(capture).toMatchObject({ type: 'capture', initiator: 'Russia', status: 'reported' });
});

test.each([
  'The Ukrainian navy sank a landing ship near Odesa with drones.',
  'The Ukrainian military said it had sunk the patrol ship off Odesa with sea drones.',
])('%s: who sinks a ship is no target', (text) => {
  const all = onlyOf(text);
  expect(all.map(({ type }) => type)).toEqual(['drone-strike']);
  expect(all[0]).toMatchObject({ initiator: 'Ukraine' });
  expect(all[0]!.target).not.toBe('Ukraine');
});
