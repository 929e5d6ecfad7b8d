import { expect, test } from 'vitest';
import { geoparse } from '../../../geo/index';
import { placesElsewhere } from './elsewhere';

const gazetteer = placesElsewhere();
const kindOf = (text: string, quote: string): string | undefined =>
  geoparse(text, gazetteer).find((resolution) => resolution.quote === quote)?.kind;

test.each([
  ['A nurse was poisoned in a British city in March.', 'British'],
  ['Seals were counted on British beaches.', 'British'],
  ['Shells fell on three Syrian villages overnight.', 'Syrian'],
  ['They fled to a small Syrian border town.', 'Syrian'],
  ['Drones struck two Syrian airfields on Sunday.', 'Syrian'],
])('the adjective of a country before ground says where: %s', (text, quote) => {
  expect(kindOf(text, quote)).toBe('literal');
});

test.each([
  ['A British minister spoke.', 'British'],
  ['British troops landed.', 'British'],
  ['The British city of Leeds was flooded.', 'British'],
  ['Water came to capture the northern British city.', 'British'],
  ['Syrian port authorities refused.', 'Syrian'],
  ['A British City Council was elected.', 'British'],
  ['The Syrian army entered the town.', 'Syrian'],
])('of people, of a body, or beside the place itself it does not: %s', (text, quote) => {
  expect(kindOf(text, quote)).toBe('associative');
});
