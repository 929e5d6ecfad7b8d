import { expect, test } from 'vitest';
import { geoparse } from '../../../geo/index';
import { placesElsewhere } from './elsewhere';

const gazetteer = placesElsewhere();
const count = (text: string): number =>
  geoparse(text, gazetteer).filter(({ quote, kind }) => quote === 'Clinton' && kind === 'literal').length;

test.each([
  'A teacher of Clinton Elementary School resigned. Two pupils at Clinton were ill, and Clinton was closed.',
  'Clinton Junior High School won. For Clinton it was the first time.',
])('the name of a school stays the school’s: %s', (text) => {
  expect(count(text)).toBe(0);
});

test.each([
  'Clinton High School is in Clinton, Tennessee. Snow fell on Clinton.',
  'She taught at Clinton High School. Snow fell in Clinton.',
  'Snow fell near Clinton. The school at Clinton was closed.',
])('where the town is spoken of as well, it is the town: %s', (text) => {
  expect(count(text)).toBeGreaterThan(0);
});
