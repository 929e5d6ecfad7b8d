import { expect, test } from 'vitest';
import { lastDescribed } from './described';

const sitesIn = (text: string) => {
  const { sites, document } = lastDescribed(text);
  return sites.map(({ resolution, first, last }) => [document.resolutions[resolution]!.quote, first, last]);
};

test('each place named is a site, in the order of the text, with its first and last word', () => {
  expect(sitesIn('Mortars struck Nikopol and a mill in Donetsk Oblast.')).toEqual([
    ['Nikopol', 2, 2],
    ['Donetsk Oblast', 7, 8],
  ]);
});

test('a place named twice is a site once, at its first mention', () => {
  expect(sitesIn('In Lyman, and east of Lyman, it was loud.')).toEqual([['Lyman', 1, 1]]);
});

test('only the places of the sentence itself are its sites', () => {
  expect(sitesIn('Nikopol was loud. It was quiet in Lyman.')).toEqual([['Lyman', 4, 4]]);
});

test('a country that acts, a name without a position and a dateline are no sites', () => {
  expect(sitesIn('Russia sent a note to Moscow.')).toEqual([]);
  expect(sitesIn('It was quiet.')).toEqual([]);
  const { sites } = lastDescribed('KHERSON, Oct 18 (Agency) - It was loud near Lyman.', [
    { quote: 'KHERSON', lat: 46.64, lon: 32.61 },
  ]);
  expect(sites.map(({ placeId }) => placeId)).toEqual(['test:lyman']);
});
