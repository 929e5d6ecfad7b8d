import { expect, test } from 'vitest';
import { geoparse } from '../../../geo/index';
import { placesElsewhere } from './elsewhere';

const gazetteer = placesElsewhere();
const found = (text: string): (string | undefined)[] =>
  geoparse(text, gazetteer).map(({ place }) => place?.id);

test('a short form with its full stop, or after a comma, is the state', () => {
  expect(found('A fire broke out in Spokane, Wash. on Monday.')).toEqual(['spokane', 'washington']);
  expect(found('A fire broke out in Spokane, Wash, and spread.')).toEqual(['spokane', 'washington']);
});

test('without it, it is a word', () => {
  expect(found('Wash your hands, the doctor said.')).toEqual([]);
  expect(found('The report says: "Wash it in the sink."')).toEqual([]);
});
