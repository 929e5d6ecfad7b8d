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

test.each([
  [
    'Bakhmut',
    'Shells hit the Bakhmut Military Academy. Crews reached Bakhmut late, for Bakhmut had no bridge.',
  ],
  ['London', 'A bomb damaged London High School. Fog lay thick, and London was silent.'],
  ['Kobani', 'Rockets hit Kobani High School. Turkish troops captured Kobani.'],
  ['Kobani', 'Rockets hit Kobani High School. Kobani was shelled again on Monday.'],
])('no town of the front, no large one and none that is attacked is a school: %s', (name, text) => {
  expect(geoparse(text, gazetteer).map(({ start }) => start)).toContain(text.lastIndexOf(name));
});
