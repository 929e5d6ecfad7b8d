import { expect, test } from 'vitest';
import { geoparse } from '../../../geo/index';
import { samplePlaces } from '../places';

const gazetteer = samplePlaces();
const placesIn = (text: string): string[] =>
  geoparse(text, gazetteer).map(({ quote, place, kind }) => `${quote} = ${place?.id ?? '-'} ${kind}`);

test('a street or a house lies in the town that it is said to be in', () => {
  expect(placesIn('A fire broke out on Sumska Street in Kharkiv.')).toEqual([
    'Sumska Street = kharkiv literal',
    'Kharkiv = kharkiv literal',
  ]);
  expect(placesIn('They met at the Barvinok Theatre, Bakhmut.')[0]).toBe(
    'Barvinok Theatre = bakhmut literal',
  );
});

test('else in the town named last, or first after it, and only near its middle', () => {
  const text =
    'Two bombs fell on Kupiansk. One burned flats on 14th St. and another landed at the Barvinok Museum.';
  expect(placesIn(text).slice(1)).toEqual([
    '14th St = kupiansk literal',
    'Barvinok Museum = kupiansk literal',
  ]);
  const [house] = geoparse('On Barvinok Avenue windows broke. Kharkiv slept.', gazetteer);
  expect([house?.place?.id, house?.precision, house?.radiusKm]).toEqual(['kharkiv', 'near', 5]);
});

test('without any town it has no place', () => {
  expect(placesIn('She was arrested on Barvinok Avenue.')).toEqual(['Barvinok Avenue = - literal']);
});

test.each([
  'Barvinok University said that it would close.',
  'A professor at Barvinok University agreed.',
  'He took the case to the Supreme Court.',
  'They sat at City Hall and in the Opera House.',
  'The Doctor of the Church St. Barvinok was honoured.',
  'The map of Interstate Highway 35 was lost.',
])('neither a body that acts nor any house of a kind: %s', (text) => {
  expect(placesIn(text)).toEqual([]);
});

test('a well-known town keeps its name in a street of another', () => {
  expect(placesIn('A drone fell on Moscow Avenue in Kharkiv.')).toEqual(['Kharkiv = kharkiv literal']);
});
