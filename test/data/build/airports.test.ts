import { expect, test } from 'vitest';
import { airportNames } from '../../../data/build/gazetteer/airports';

test.each([
  ['London Heathrow Airport', 'London', ['Heathrow Airport', 'Heathrow']],
  ['Amsterdam Airport Schiphol', 'Amsterdam', ['Schiphol Airport', 'Schiphol']],
  ['Oslo Airport, Gardermoen', 'Oslo', ['Gardermoen Airport', 'Gardermoen']],
  ['Shanghai Pudong International Airport', 'Shanghai (Pudong)', ['Pudong International Airport', 'Pudong']],
  ['Logan International Airport', 'Boston', ['Logan Airport']],
])('%s has the short names that people use', (name, town, expected) => {
  expect(airportNames(name, town)).toEqual(expect.arrayContaining(expected));
});

test('no airport is called after its town alone, or by a word that is anybody’s name', () => {
  expect(airportNames('Edinburgh Airport', 'Edinburgh')).not.toContain('Edinburgh');
  expect(airportNames('Logan International Airport', 'Boston')).not.toContain('Logan');
  expect(airportNames('Denver International Airport', 'Denver')).not.toContain('International Airport');
});
