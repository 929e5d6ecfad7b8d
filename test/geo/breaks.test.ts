import fc from 'fast-check';
import { expect, test } from 'vitest';
import { geoparse } from '../../geo/index';
import type { Resolution } from '../../geo/types';
import { loadDispatches } from '../support/dispatches';
import { samplePlaces } from './places';

const gazetteer = samplePlaces();
const BREAKS = ['\f', '\n\f\n', '\n\n\n\n\n', '\r\n\r\n\r\n\r\n\r\n', '\n \n\t\n  \n\n\n\n'];
const MADE_UP = [
  'Shells hit Hryhorivske (6km northwest of Bakhmut). Hryhorivske burnt.',
  'Hryhorivske is quiet.',
  'In the Bakhmut direction, troops held Soledar.',
  'Vladimir Kyiv spoke. Kyiv said nothing.',
  'Moscow, Idaho. Moscow is small.',
  'further west',
  '12 km north of the town',
  ' Odesa ',
  '',
  'No place at all.\n\n\nKyiv.',
];
const texts = [...MADE_UP, ...devTexts()];

test('nothing crosses the break between two documents', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.constantFrom(...BREAKS),
      fc.constantFrom(...texts),
      (one, between, two) => {
        const apart = [...read(one), ...shifted(read(two), one.length + between.length)];
        expect(read(one + between + two)).toEqual(apart);
      },
    ),
    { numRuns: 120 },
  );
});

test('three blank lines are no break', () => {
  const [, second] = read('Moscow, Idaho, is a town.\n\n\n\nMoscow is small.');
  const [alone] = read('Moscow is small.');
  expect(second).not.toEqual(shifted([alone!], second!.start - alone!.start)[0]);
});

function read(text: string): Resolution[] {
  return geoparse(text, gazetteer);
}

function shifted(resolutions: readonly Resolution[], by: number): Resolution[] {
  return resolutions.map((one) => ({
    ...one,
    start: one.start + by,
    end: one.end + by,
    relation: one.relation && {
      ...one.relation,
      span: { start: one.relation.span.start + by, end: one.relation.span.end + by },
    },
  }));
}

function devTexts(): string[] {
  return loadDispatches()
    .filter(({ split }) => split === 'dev')
    .map(({ article }) => article.text);
}
