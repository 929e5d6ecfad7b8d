import fc from 'fast-check';
import { expect, test } from 'vitest';
import { geoparse } from '../../../geo/index';
import { havePacks, loadGazetteer } from '../../support/gazetteers';
import { DEVELOPMENT_TEXTS, reports, someNames } from './texts';

const reason = havePacks('theatre') ? '' : ' (skipped: npm run data has not been run)';
const gazetteer = reason === '' ? await loadGazetteer('theatre') : null;
const names = gazetteer === null ? [] : someNames(gazetteer);

/** Characters that break what counts letters: halves of pairs, NUL, marks, joiners, right-to-left, tags. */
const HOSTILE = [
  '\ud83d',
  '\udc00',
  '\ud83d\ude00',
  '\0',
  '\ufeff',
  '\u200d',
  '\u00ad',
  '\u202e',
  '\u2066',
  '\u0301\u0301\u0301',
  'é',
  'e\u0301',
  'İ',
  'ß',
  'ŉ',
  'ﬁ',
  'ΐ',
  'שלום',
  'مدينة كييف',
  '北京',
  'が',
  '👩‍👩‍👧',
  '\u{e0041}',
  '𝓚𝔂𝓲𝓿',
  'Ⓚ',
  '’',
  "''",
  '\u2028',
  '\u0085',
  '\r',
];

function expectSound(text: string): void {
  const resolutions = geoparse(text, gazetteer!);
  let end = 0;
  for (const each of resolutions) {
    expect(each.start).toBeGreaterThanOrEqual(end);
    expect(each.end).toBeGreaterThan(each.start);
    expect(text.slice(each.start, each.end)).toBe(each.quote);
    end = each.end;
    expect(each.lat === null).toBe(each.lon === null);
    expect(Math.abs(each.lat ?? 0)).toBeLessThanOrEqual(90);
    expect(Math.abs(each.lon ?? 0)).toBeLessThanOrEqual(180);
    expect(each.radiusKm).toBeGreaterThanOrEqual(0);
    expect(each.confidence).toBeGreaterThanOrEqual(0);
    expect(each.confidence).toBeLessThanOrEqual(1);
    expect(each.candidates.length).toBeLessThanOrEqual(8);
    expect(each.candidates.reduce((sum, { score }) => sum + score, 0)).toBeLessThanOrEqual(1.000001);
    if (each.relation !== null) {
      expect(each.relation.span.start).toBeLessThanOrEqual(each.relation.span.end);
      expect(each.relation.span.end).toBeLessThanOrEqual(text.length);
    }
  }
  expect(end).toBeLessThanOrEqual(text.length);
}

test.skipIf(gazetteer === null)(`any string is read: its spans slice, in order, apart${reason}`, () => {
  const any = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc.array(fc.constantFrom(...HOSTILE), { maxLength: 60 }).map((parts) => parts.join('')),
  );
  fc.assert(fc.property(any, expectSound), { numRuns: 400 });
});

test.skipIf(gazetteer === null)(`reports strewn with hostile characters are read${reason}`, () => {
  const strewn = fc
    .tuple(reports(names), fc.array(fc.tuple(fc.nat(), fc.constantFrom(...HOSTILE)), { maxLength: 20 }))
    .map(([text, strewing]) =>
      strewing.reduce((before, [at, piece]) => {
        const index = at % (before.length + 1);
        return before.slice(0, index) + piece + before.slice(index);
      }, text),
    );
  fc.assert(fc.property(strewn, expectSound), { numRuns: 300 });
});

test.skipIf(gazetteer === null)(`a report cut anywhere, inside a letter too, is read${reason}`, () => {
  const cut = fc
    .tuple(fc.constantFrom(...DEVELOPMENT_TEXTS), fc.nat(), fc.nat({ max: 3000 }))
    .map(([text, from, length]) => {
      const start = from % text.length;
      return text.slice(start, start + length);
    });
  fc.assert(fc.property(cut, expectSound), { numRuns: 100 });
});
