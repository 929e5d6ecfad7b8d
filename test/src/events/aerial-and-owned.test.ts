import { expect, test } from 'vitest';
import { read } from './support';

const LEAD = 'Reports of the war of Russia against Ukraine. ';
const claims = (text: string) => read(LEAD + text).claims;
const told = (text: string): readonly string[] =>
  claims(text).map(({ type, place }) => `${type} ${place?.name ?? '-'}`);

test('an aerial assault is no assault of troops', () => {
  const text = 'Russia’s largest aerial assault in months hit energy sites in Kharkiv and Odesa.';
  expect(told(text)).toContain('air-strike Kharkiv');
  expect(told(text).filter((one) => one.startsWith('assault'))).toEqual([]);
});

test('jets that took off struck nothing', () => {
  expect(told('Poland scrambled fighter jets after the strike on Odesa.')).toEqual(['shelling Odesa']);
});

test('those who died across the country are put in none of the regions that were hit', () => {
  const text = 'The attack killed seven across the country, hitting energy sites in Kharkiv and Odesa.';
  expect(told(text).filter((one) => one.startsWith('casualties'))).toEqual(['casualties -']);
});

test('the day of what it seized before is not that of its losing it', () => {
  const [loss] = claims(
    'In Belgorod Oblast, Ukraine has lost about 40 percent of the ground it seized in August.',
  );
  expect(loss!.time.start.slice(0, 10)).not.toBe('2023-08-01');
});

test('who did a harm is not its target', () => {
  const all = claims('Russian warplanes dropped bombs on Lyman: a clinic was damaged.');
  for (const { initiator, target } of all) if (initiator !== '') expect(target).not.toBe(initiator);
});
