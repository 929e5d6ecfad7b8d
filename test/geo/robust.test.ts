import fc from 'fast-check';
import { expect, test } from 'vitest';
import { geoparse, geoparseAsync } from '../../geo/index';
import { samplePlaces } from './places';

const gazetteer = samplePlaces();
const PIECES = [
  'Bakhmut',
  'Kyiv',
  "Moscow's",
  '7 km southwest of',
  'between',
  'and',
  'Donetsk Oblast',
  'further west',
  '48.59, 38.00',
  '(6km northwest of Bakhmut)',
  'Vladimir Putin',
  ' ',
  '\n\n',
  '\r\n',
  '. ',
  ', ',
  '"',
  '“',
  '((((',
  '\ud800',
  '\udc00',
  '\0',
  '😀',
  'שלום',
  'Київ',
  'The',
  'U.S.',
  '–',
  'Hryhorivske',
  '’s',
];

test('any string and any pile of pieces gives sorted, disjoint spans that slice to their quote', () => {
  const pile = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' '));
  fc.assert(
    fc.property(fc.oneof(pile, fc.string({ unit: 'binary' })), (text) => {
      let end = 0;
      for (const found of geoparse(text, gazetteer)) {
        expect(text.slice(found.start, found.end)).toBe(found.quote);
        expect(found.start).toBeGreaterThanOrEqual(end);
        end = found.end;
        expect(found.lat === null).toBe(found.lon === null);
        expect(Math.abs(found.lat ?? 0)).toBeLessThanOrEqual(90);
      }
    }),
    { numRuns: 300 },
  );
});

test('curly or straight apostrophes, NFC or NFD, find the same places', () => {
  const text = "Bakhmut's defenders left Slov'iansk for Łódź and Слов'янськ.";
  const places = (variant: string) =>
    geoparse(variant, gazetteer).map(({ place, kind }) => [place?.id, kind]);
  expect(places(text.replaceAll("'", '’'))).toEqual(places(text));
  expect(places(text.normalize('NFD'))).toEqual(places(text));
});

const HOSTILE: Readonly<Record<string, string>> = {
  'one long line': 'Troops left Bakhmut for Kyiv and "Soledar '.repeat(6000),
  'a million characters without a space': 'a'.repeat(1_000_000),
  'initials without an end': 'A.'.repeat(200_000),
  'one name ten thousand times': 'Kyiv '.repeat(10_000),
  'one relation ten thousand times': 'Hryhorivske (6km northwest of Bakhmut). '.repeat(10_000),
  'one container ten thousand times': 'Moscow, Idaho, '.repeat(10_000),
  'ten thousand brackets around a name': `${'('.repeat(10_000)}Kyiv${')'.repeat(10_000)}`,
  'brackets alone': '('.repeat(200_000),
  'quotation marks that nobody closes': 'Kyiv "“«'.repeat(20_000),
  'unknown names in one list': Array.from({ length: 20_000 }, (_, at) => `Abc${at}ivka`).join(', '),
  'people in one sentence': Array.from({ length: 20_000 }, (_, at) => `Vladimir Abc${at}`).join(' met '),
  'blank lines': `Kyiv${'\n \t'.repeat(100_000)}`,
  'breaks alone': '\f'.repeat(200_000),
  figures: '7 '.repeat(100_000),
  'stacked marks': `Kyiv${'\u0301'.repeat(200_000)}`,
};

test.each(Object.entries(HOSTILE))('time grows with the length only: %s', (_, text) => {
  const start = performance.now();
  geoparse(text, gazetteer);
  expect(performance.now() - start).toBeLessThan(8000);
});

test('a text of 20 MB is read in one go', () => {
  const report = `${'nothing else was said of it by anybody for a long while, '.repeat(70)}then Kyiv fell silent.\n`;
  const text = report.repeat(20_000_000 / report.length);
  const start = performance.now();
  expect(geoparse(text, gazetteer)).toHaveLength(Math.floor(20_000_000 / report.length));
  expect(performance.now() - start).toBeLessThan(60_000);
}, 90_000);

test('tells its progress and stops when told', async () => {
  const text = 'Shells hit Bakhmut.\n'.repeat(10_000);
  const seen: number[] = [];
  const whole = await geoparseAsync(text, gazetteer, { onProgress: (done) => seen.push(done) });
  expect(whole).toHaveLength(10_000);
  expect(seen.length).toBeGreaterThan(2);
  expect(seen.at(-1)).toBe(1);
  const controller = new AbortController();
  const reason = new Error('enough');
  const stopped = geoparseAsync(text, gazetteer, {
    signal: controller.signal,
    onProgress: () => controller.abort(reason),
  });
  await expect(stopped).rejects.toBe(reason);
});
