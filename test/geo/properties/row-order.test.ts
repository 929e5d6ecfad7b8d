import fc from 'fast-check';
import { expect, test } from 'vitest';
import { combineGazetteers, createGazetteer, type PlaceRecord } from '../../../geo/gazetteer';
import { geoparse } from '../../../geo/index';
import type { Gazetteer } from '../../../geo/types';
import { havePacks, loadGazetteer } from '../../support/gazetteers';
import { DEVELOPMENT_TEXTS } from './texts';

const reason = havePacks('theatre') ? '' : ' (skipped: npm run data has not been run)';
const rows = reason === '' ? realRows(await loadGazetteer('theatre')) : [];
const texts = DEVELOPMENT_TEXTS.slice(0, 8);

/** Countries, regions, curated places and some towns, namesakes among them. */
function realRows(pack: Gazetteer): PlaceRecord[] {
  const records: PlaceRecord[] = [];
  for (let index = 0; index < pack.size; index++) {
    const place = pack.place(index);
    const isWide = place.featureClass === 'A' || place.id.startsWith('fl:');
    if (isWide || (place.country === 'UA' && index % 3 === 0) || index % 40 === 0) {
      records.push({ ...place, names: pack.names(index) });
    }
  }
  return records;
}

function read(gazetteer: Gazetteer): object[] {
  return texts.map((text) =>
    geoparse(text, gazetteer).map(({ quote, kind, place, lat, lon, confidence, candidates }) => ({
      quote,
      kind,
      id: place?.id ?? null,
      lat,
      lon,
      confidence: confidence.toFixed(9),
      candidates: candidates.map((candidate) => candidate.place.id),
    })),
  );
}

test.skipIf(rows.length === 0)(
  `the order of the rows makes no difference${reason}`,
  () => {
    const expected = read(createGazetteer(rows));
    expect(expected.flat().length).toBeGreaterThan(100);
    const shuffled = fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length });
    fc.assert(
      fc.property(shuffled, (order) => {
        expect(read(createGazetteer(order))).toEqual(expected);
      }),
      { numRuns: 3 },
    );
  },
  120_000,
);

test.skipIf(rows.length === 0)(
  `rows in several layers, in any order of the layers, make no difference${reason}`,
  () => {
    const expected = read(createGazetteer(rows));
    const layers = [0, 1, 2].map((layer) => createGazetteer(rows.filter((_, at) => at % 3 === layer)));
    for (const order of [
      [0, 1, 2],
      [2, 0, 1],
    ]) {
      expect(read(combineGazetteers(order.map((layer) => layers[layer]!)))).toEqual(expected);
    }
  },
  120_000,
);
