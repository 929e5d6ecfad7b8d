import { expect, test } from 'vitest';
import type { Resolution } from '../../../geo/types';
import type { Claim, ClaimPlace } from '../../../src/events/types';
import type { GoldEvent, GoldToponym, MarkedDispatch } from '../../support/dispatches';
import type { ReadDispatch } from '../../support/read-dispatch';
import { causeOfInvention, causeOfMiss } from './causes';
import type { FoundEvent } from './found';

const TEXT = 'Shells fell on Alpha. All was quiet.';
const ALPHA = { place: 'Alpha', lat: 49, lon: 36, precision: 'settlement' } as const;

const mark: GoldEvent = {
  ...ALPHA,
  quote: 'Shells fell',
  type: 'shelling',
  start: '2024-03-18',
  end: '2024-03-19',
  initiator: 'Russia',
  status: 'reported',
  attribution: '',
};
const toponym: GoldToponym = { ...ALPHA, start: 15, end: 20, quote: 'Alpha', kind: 'literal' };
const dispatch: MarkedDispatch = {
  article: { id: 'a', text: TEXT, title: '', date: '2024-03-18', outlet: '', url: '', lang: 'en' },
  split: 'dev',
  toponyms: [toponym],
  events: [mark],
};

const placeAt = (lat: number): ClaimPlace => ({
  resolution: 0,
  placeId: '1',
  name: 'Alpha',
  lat,
  lon: 36,
  precision: 'settlement',
  radiusKm: 0,
});

const claim = (changes: Partial<Claim> = {}): Claim => ({
  id: '1',
  type: 'shelling',
  polarity: 'asserted',
  attribution: '',
  initiator: '',
  target: '',
  time: { start: '', end: '', precision: 'day', certainty: 'publication' },
  place: placeAt(49),
  sentence: { start: 0, end: 21 },
  trigger: { start: 0, end: 11 },
  quote: 'Shells fell on Alpha.',
  confidence: 0.8,
  trace: [],
  sourceId: '',
  background: false,
  toll: [],
  weapon: '',
  gainedBy: '',
  lostBy: '',
  to: null,
  party: '',
  speaker: null,
  when: null,
  ...changes,
});

/** The text with Alpha resolved at a latitude, and these claims. */
const read = (claims: readonly Claim[], alphaAt = 49): ReadDispatch<MarkedDispatch> => {
  const place = { id: '1', name: 'Alpha', lat: alphaAt, lon: 36 } as Resolution['place'];
  const resolution = { start: 15, end: 20, quote: 'Alpha', kind: 'literal', place, relation: null };
  return {
    dispatch,
    reading: {
      article: dispatch.article,
      resolutions: [resolution as unknown as Resolution],
      claims,
      events: [],
      warnings: [],
    },
  };
};

test.each([
  ['missed: nothing announces it', [], 49],
  ['missed: its place is not found or read as another', [claim({ place: placeAt(51) })], 51],
  ['missed: read at another place', [claim({ place: placeAt(51) })], 49],
  ['missed: read as unplaced', [claim({ place: null })], 49],
  ['missed: read as another type', [claim({ type: 'clash' })], 49],
  ['missed: read, but not as having happened', [claim({ polarity: 'possible' })], 49],
  ['missed: read, but merged into another event', [claim()], 49],
  ['missed: nothing announces it', [claim({ sentence: { start: 22, end: 36 } })], 49],
] as const)('%s', (cause, claims, alphaAt) => {
  expect(causeOfMiss(mark, read(claims, alphaAt))).toBe(cause);
});

const invented = (changes: Partial<FoundEvent>): FoundEvent => ({
  type: 'shelling',
  start: '',
  end: '',
  placeId: '2',
  placeName: 'Beta',
  geoPrecision: 'settlement',
  lat: 51,
  lon: 36,
  initiator: '',
  status: 'reported',
  attribution: '',
  sentenceStart: 0,
  sentenceEnd: 21,
  ...changes,
});

test('an invention is told by the unmet marks of its sentence', () => {
  const unmet = [{ mark, found: null }];
  expect(causeOfInvention(invented({}), unmet, TEXT)).toBe('invented: a marked event at another place');
  const clash = invented({ type: 'clash', lat: 49, placeId: '1' });
  expect(causeOfInvention(clash, unmet, TEXT)).toBe('invented: a marked event as another type');
  const met = [{ mark, found: clash }];
  expect(causeOfInvention(invented({}), met, TEXT)).toBe('invented: told in a sentence with marks');
  const elsewhere = invented({ sentenceStart: 22, sentenceEnd: 36 });
  expect(causeOfInvention(elsewhere, unmet, TEXT)).toBe('invented: in a sentence without any');
});
