import { expect, test } from 'vitest';
import { geoparse } from '../../../geo/index';
import { samplePlaces } from '../places';

const gazetteer = samplePlaces();
const unknown = (text: string): string[] =>
  geoparse(text, gazetteer)
    .filter(({ place, nil }) => place === null && nil === 'unknown')
    .map(({ quote }) => quote);

test.each([
  ['Shells hit the village of Qwerty at night.', ['Qwerty']],
  ['The settlement Qwerty burned.', ['Qwerty']],
  ['Shells hit Qwerty village at night.', ['Qwerty']],
  ['They shelled Bakhmut, Qwerty and Soledar.', ['Qwerty']],
  ['They shelled Bakhmut, Ridkovka and Hladkivka.', ['Ridkovka', 'Hladkivka']],
  ['Mines were lifted near Ridkovka. Ridkovka’s school stands.', ['Ridkovka', 'Ridkovka']],
  ['In Ridkovka nothing is left.', ['Ridkovka']],
])('%s', (text, quotes) => {
  expect(unknown(text)).toEqual(quotes);
});

test('a name of two words is one name, though the gazetteer knows a part of it', () => {
  expect(unknown('They fought in Bakhmut, Verkhnia Qwertivka and Soledar.')).toEqual(['Verkhnia Qwertivka']);
});

test.each([
  'Mr Petrovsky spoke of peace.',
  'In December the Ministry met in Kyiv.',
  'Talks between Moscow, Zelensky and Kyiv went on.',
  'He joined the company of Qwerty.',
  'The Qwerty village council met.',
])('nothing unknown in: %s', (text) => {
  expect(unknown(text)).toEqual([]);
});
