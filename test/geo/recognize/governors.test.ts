import { expect, test } from 'vitest';
import { geoparse } from '../../../geo/index';
import { placesElsewhere } from './elsewhere';

const gazetteer = placesElsewhere();
const placeOf = (text: string): string | undefined =>
  geoparse(text, gazetteer).find(({ quote }) => quote === 'New York')?.place?.id;

test.each([
  'New York Governor Anna Smith declared a state of emergency.',
  'New York Gov. Smith agreed.',
  'The governor of New York agreed.',
  'The New York Legislature has met.',
])('a state has a governor: %s', (text) => {
  expect(placeOf(text)).toBe('new-york-state');
});

test.each([
  'New York Mayor Anna Smith agreed.',
  'The governor flew to New York.',
  'The mayor of New York agreed.',
  'Snow fell in New York on Monday.',
])('a city has none: %s', (text) => {
  expect(placeOf(text)).toBe('new-york');
});
