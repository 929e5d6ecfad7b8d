import { expect, test } from 'vitest';
import { geoparse } from '../../../geo/index';
import { placesElsewhere } from '../recognize/elsewhere';

const gazetteer = placesElsewhere();
const placesOf = (text: string): Record<string, string | undefined> =>
  Object.fromEntries(geoparse(text, gazetteer).map(({ quote, place }) => [quote, place?.id]));

test('in a list of states a city of a state’s name is the state', () => {
  const text = 'Cases were found in Texas, New Jersey, New York, Ohio and Utah.';
  expect(placesOf(text)['New York']).toBe('new-york-state');
  expect(placesOf('She has lived in New York and London.')['New York']).toBe('new-york');
});

test('a city that is a region holds only what lies in it', () => {
  const text = 'The band plays in Copenhagen, Hamburg, Birkenau and Leeds.';
  expect(placesOf(text)).toMatchObject({ Copenhagen: 'copenhagen', Hamburg: 'hamburg', Leeds: 'leeds' });
  expect(placesOf('A fire broke out in Altona, Hamburg.').Altona).toBe('altona');
});
