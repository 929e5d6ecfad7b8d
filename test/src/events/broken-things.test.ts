import { expect, test } from 'vitest';
import { events } from './support';

const WAR = 'Russian forces shelled Ukrainian troops on the front line. ';

test.each([
  'Heating pipes in Odesa were severed on Monday.',
  'A tank of acid in Odesa was ruptured on Monday.',
  'Balconies were sheared off in Odesa.',
  'The attack sparked a fire at the yard in Odesa.',
  'Fuel tank on fire at the airfield of Odesa.',
  'A school in Odesa was left without windows.',
  'The heating plant in Odesa is now rubble.',
  'The power station in Odesa ceased to exist.',
  'The bridge in Odesa is no longer usable.',
  'Rescuers pulled ten people from the debris in Odesa.',
])('things came to harm: %s', (text) => {
  expect(events(WAR + text)).toContain('damage Odesa');
});

test('where a thing is named, the place may have been named before', () => {
  expect(events(`${WAR}Odesa had a bad night. Two trucks were burnt out after midnight.`)).toContain(
    'damage Odesa',
  );
});

test.each([
  'The sappers in Odesa broke for lunch.',
  'She broke the silence in a house in Odesa.',
  'Ties with Odesa were severed on Monday.',
  'The council of Odesa was split over a school.',
  'A strike could rupture the pipes in Odesa.',
  'The storm did not break the windows in Odesa.',
  'Friendly exchange of fire was feared in Odesa.',
  'The offer caused a return of fire in Odesa.',
])('nothing did: %s', (text) => {
  expect(events(WAR + text).filter((event) => event.startsWith('damage'))).toEqual([]);
});
