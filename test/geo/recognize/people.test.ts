import { expect, test } from 'vitest';
import { geoparse } from '../../../geo/index';
import { placesElsewhere } from './elsewhere';

const gazetteer = placesElsewhere();
const placesOf = (text: string): Record<string, string | undefined> =>
  Object.fromEntries(geoparse(text, gazetteer).map(({ quote, place }) => [quote, place?.id]));

test('a first name before the next sentence’s article is a place', () => {
  expect(placesOf('LONDON The latest on the strike of the nurses:').LONDON).toBe('london');
  expect(placesOf('A trial in Clinton, Florida The quarrel is old.').Florida).toBe('florida');
  expect(placesOf('Florida Evans spoke.').Florida).toBeUndefined();
});
