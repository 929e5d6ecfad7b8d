import { expect, test } from 'vitest';
import { geoparse } from '../../../geo/index';
import { loadGazetteer } from '../../support/gazetteers';

const gazetteer = await loadGazetteer('theatre', 'world');
const found = (text: string): string[] =>
  geoparse(text, gazetteer).map(({ quote, place }) => `${quote}: ${place?.name}`);

test('an oblast is found by its adjective where several share the word', () => {
  expect(found('Power was cut in Odeska and Mykolaivska oblasts.')).toEqual([
    'Odeska: Odesa Oblast',
    'Mykolaivska: Mykolaiv Oblast',
  ]);
  expect(found('In Kharkivska, Donetska, and Kyivska oblasts homes burned.')).toEqual([
    'Kharkivska: Kharkiv Oblast',
    'Donetska: Donetsk Oblast',
    'Kyivska: Kyiv Oblast',
  ]);
});

test('what is counted for each may stand between', () => {
  expect(found('Some 200 people left Donetska and 6,900 Sumska oblasts.')).toEqual([
    'Donetska: Donetsk Oblast',
    'Sumska: Sumy Oblast',
  ]);
});

test('so are districts of a city and raions, in either order of their names', () => {
  expect(found('Debris fell in the Darnytskyi, Holosiivskyi and Solomianskyi districts of Kyiv.')).toEqual([
    'Darnytskyi: Darnytskyi District',
    'Holosiivskyi: Holosiivskyi District',
    'Solomianskyi: Solomianskyi District',
    'Kyiv: Kyiv',
  ]);
  expect(found('Ditches were dug in the Glushkovsky and Sudzhansky districts.')).toEqual([
    'Glushkovsky: Glushkovsky District',
    'Sudzhansky: Sudzhansky District',
  ]);
});

test('names that the gazetteer has by themselves stay as they are', () => {
  expect(found('Shells fell in the Kharkiv and Sumy oblasts.')).toEqual([
    'Kharkiv: Kharkiv Oblast',
    'Sumy: Sumy Oblast',
  ]);
});

test.each([
  'Mayors and Governors of the districts.',
  'He spoke of Ivan and Pavlo districts.',
  'The shopping and business districts were dark.',
  'Voters in rural districts and oblasts of the north.',
  ', and districts',
])('other words before the plural are no places: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('a list of a hundred thousand words takes no long', () => {
  const started = performance.now();
  geoparse(`${'Aaa, '.repeat(100_000)}Donetska and Sumska oblasts`, gazetteer);
  geoparse('Donetska and Sumska oblasts '.repeat(5000), gazetteer);
  expect(performance.now() - started).toBeLessThan(4000);
});
