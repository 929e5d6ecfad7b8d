import { expect, test } from 'vitest';
import { read } from './support';

const LEAD = 'Reports of the war of Russia against Ukraine. ';
const claims = (text: string) => read(LEAD + text).claims;

test.each([
  ['Ukraine’s air force said it downed 42 of 67 drones launched by Russia overnight.', 'Ukraine'],
  ['The air force said it had shot down 30 drones fired by Russian troops over Odesa.', 'Ukraine'],
  ['Russia’s defence ministry said it destroyed 12 drones launched by Ukraine over Belgorod.', 'Russia'],
])('%s: %s shot them down', (text, initiator) => {
  const [interception] = claims(text).filter(({ type }) => type === 'interception');
  expect(interception).toMatchObject({ initiator });
});

test('a blow told by who launched it is his still', () => {
  const [strike] = claims('Odesa was hit by drones launched by Russia.');
  expect(strike!.initiator).not.toBe('Ukraine');
});

test('what a clause of "where" tells of a region is in the region, and what follows where it is named', () => {
  const told = claims(
    'In Donetsk Oblast, where Russia shelled villages on Monday, a drone hit a bus in Lyman.',
  );
  expect(told.map(({ type, place }) => `${type} ${place?.name}`)).toEqual(
    expect.arrayContaining(['shelling Donetsk Oblast', 'drone-strike Lyman']),
  );
});

test('an incursion is made on foot, however far behind the front', () => {
  const told = claims('In Belgorod Oblast, where Kyiv launched an incursion on Monday, troops dug in.');
  expect(told.map(({ type }) => type)).toContain('assault');
  expect(told.map(({ type }) => type)).not.toContain('shelling');
});

test('a time after a list over semicolons is that of what happened in all of it', () => {
  const text =
    'Russian forces attacked near Lyman; near Kupiansk; and near Vuhledar on October 2 and 3 but did not advance.';
  const assaults = claims(text).filter(({ type }) => type === 'assault');
  expect(assaults.length).toBeGreaterThan(1);
  for (const { time } of assaults) expect(time.start.slice(0, 10)).toBe('2023-10-02');
});
