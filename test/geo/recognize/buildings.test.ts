import { expect, test } from 'vitest';
import { geoparse } from '../../../geo/index';
import { samplePlaces } from '../places';

const gazetteer = samplePlaces();
const kindOf = (text: string): string | undefined => geoparse(text, gazetteer)[0]?.kind;

test.each([
  'Shells hit Kharkiv Regional Clinical Hospital on Tuesday.',
  'He was taken to Kharkiv City Hospital No. 4 with burns.',
  'A rally was held outside the Kharkiv Opera House.',
  'The trial opened at the Kharkiv District Court on Monday.',
  'Kharkiv Drama School was damaged by a bomb.',
])('a house named after its town is where the words put somebody or a blow: %s', (text) => {
  expect(kindOf(text)).toBe('literal');
});

test.each([
  'Kharkiv National University said that its students had won.',
  'The ministry thanked Kharkiv Regional Hospital.',
  'A lawyer sued Kharkiv State Bank in vain.',
  'A professor at Kharkiv National University agreed.',
  'She taught at Kharkiv Medical Academy.',
  'The money came from Kharkiv Regional Fund.',
])('a body that acts, is dealt with or has no house stays what it is: %s', (text) => {
  expect(kindOf(text)).toBe('associative');
});
