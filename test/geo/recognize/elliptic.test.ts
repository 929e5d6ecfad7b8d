import { expect, test } from 'vitest';
import { geoparse } from '../../../geo/index';
import { placesElsewhere } from './elsewhere';

const gazetteer = placesElsewhere();
const found = (text: string): (string | undefined)[] =>
  geoparse(text, gazetteer).map(({ quote, place }) => `${quote} ${place?.id}`);

test('the first of two names is told by its first word', () => {
  expect(found('Trade between North and South Korea has stopped.')).toEqual(['North kp', 'South Korea kr']);
  expect(found('Storms swept over Central and Eastern Europe.')).toEqual([
    'Central europe-c',
    'Eastern Europe europe-e',
  ]);
});

test.each([
  'He went north and South Korea followed.',
  'West and South Korea met.',
  'A train from the North or the South Korea line.',
])('not in lower case, and no name that there is not: %s', (text) => {
  expect(found(text)).toEqual(['South Korea kr']);
});
