import { expect, test } from 'vitest';
import { geoparse } from '../../../geo/index';
import { samplePlaces } from '../places';

const gazetteer = samplePlaces();
const kindOf = (text: string, quote: string) =>
  geoparse(text, gazetteer).find((resolution) => resolution.quote === quote)?.kind;

test.each([
  ['Kyiv said it had no losses.', 'Kyiv'],
  ['Moscow has sent thousands of troops.', 'Moscow'],
  ['The address suggested Kyiv had elected to fight on.', 'Kyiv'],
  ['They tried to break Moscow’s assault force.', 'Moscow'],
  ['Talks between Moscow and Kyiv stalled.', 'Kyiv'],
  ['A Moscow-backed official spoke.', 'Moscow'],
  ['Kyiv officials confirmed it.', 'Kyiv'],
  ['Russian forces advanced.', 'Russian'],
  ['Russia launched an invasion.', 'Russia'],
  ['He studied at Kharkiv National University before the war.', 'Kharkiv'],
  ['The Bank of Kyiv closed.', 'Kyiv'],
  ['The 72nd Kyiv mechanised brigade held on.', 'Kyiv'],
  ['They voted for sanctions against Russia.', 'Russia'],
])('associative: %s', (text, quote) => {
  expect(kindOf(text, quote)).toBe('associative');
});

test.each([
  ['Shells hit Kyiv overnight.', 'Kyiv'],
  ['Explosions were heard in Moscow.', 'Moscow'],
  ['Kyiv came under fire.', 'Kyiv'],
  ['Kyiv was shelled for hours.', 'Kyiv'],
  ['Drones reached Moscow’s outskirts.', 'Moscow'],
  ['Bakhmut’s defenders held on.', 'Bakhmut'],
  ['Fighting went on across Ukraine.', 'Ukraine'],
  ['Russian forces invaded Ukraine.', 'Ukraine'],
  ['KYIV (Agency) — Shelling went on.', 'KYIV'],
])('literal: %s', (text, quote) => {
  expect(kindOf(text, quote)).toBe('literal');
});
