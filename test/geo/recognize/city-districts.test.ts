import { expect, test } from 'vitest';
import { geoparse } from '../../../geo/index';
import { samplePlaces } from '../places';

const gazetteer = samplePlaces();

test('a district of a city is found by its adjective, whichever way the word of kind is written', () => {
  for (const text of ['Shells hit the Saltivskyi district of Kharkiv.', 'Shells hit Saltivskyi District.']) {
    expect(geoparse(text, gazetteer)[0]?.place?.id, text).toBe('city-district');
  }
});
