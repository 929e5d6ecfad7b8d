import { expect, test } from 'vitest';
import { geoparse } from '../../../geo/index';
import { samplePlaces } from '../places';

const gazetteer = samplePlaces();
const quotes = (text: string): string[] => geoparse(text, gazetteer).map(({ quote }) => quote);

test.each([
  'President Vladimir Putin spoke on the phone.',
  'Fighters of the Wagner company left.',
  'Paris Jackson sang on Tuesday.',
  'It happened in March and went on.',
  'Most people left. Nice weather followed. Reading books helped.',
  'The shop on Bakhmut Street is closed.',
  'They played “Georgia on My Mind” all night.',
  'She told us to leave.',
  'kyiv and moscow in lower case are no names',
])('%s', (text) => {
  expect(quotes(text)).toEqual([]);
});

test('a surname stays a person’s', () => {
  expect(quotes('Mikhail Soledar spoke first. Later Soledar left the hall.')).toEqual([]);
});
