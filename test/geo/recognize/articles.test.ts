import { expect, test } from 'vitest';
import { recognize } from '../../../geo/index';
import { samplePlaces } from '../places';

const gazetteer = samplePlaces();
const traceOf = (text: string, quote: string) =>
  recognize(text, gazetteer).find((toponym) => toponym.quote === quote)?.trace;

test('an article speaks for a land or a water', () => {
  expect(traceOf('They left the Donbas for good.', 'Donbas')).toContain('articles');
  expect(traceOf('They left the Kharkiv of old.', 'Kharkiv')).not.toContain('articles');
});

test('an article that belongs to a longer name says nothing', () => {
  expect(traceOf('They left the Donbas Palace.', 'Donbas') ?? []).not.toContain('articles');
});
