import fc from 'fast-check';
import { gzipSync } from 'fflate';
import { expect, test } from 'vitest';
import {
  createGazetteer,
  decodePack,
  encodePack,
  inflatePack,
  PackError,
  type PlaceRecord,
  packMeta,
} from '../../../geo/gazetteer';
import type { NameKind, PlaceName } from '../../../geo/types';
import { BAKHMUT, KYIV, ROBOTYNE, record, SAMPLE } from './sample';

const coordinate = (limit: number) =>
  fc.integer({ min: -limit * 100_000, max: limit * 100_000 }).map((steps) => steps / 100_000);
const nameText = fc.oneof(
  fc.constantFrom(
    'Kyiv',
    'Київ',
    'Rostov-on-Don',
    "Знам'янка",
    'New York',
    'Łódź',
    'МОСКВА',
    'Алёшки',
    '…',
    '東京',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
);
const placeName: fc.Arbitrary<PlaceName> = fc.record(
  {
    text: nameText,
    lang: fc.constantFrom('', 'en', 'uk', 'ru'),
    kind: fc.constantFrom<NameKind>('official', 'former', 'exonym', 'variant', 'demonym'),
    from: fc.constantFrom('1924', '2016-05-19'),
    to: fc.constantFrom('2024'),
  },
  { requiredKeys: ['text', 'lang', 'kind'] },
);
const ring = fc
  .array(fc.tuple(coordinate(180), coordinate(90)), { minLength: 4, maxLength: 8 })
  .filter((points) => points.every((point, i) => i === 0 || point.join() !== points[i - 1]!.join()));
const placeRecord: fc.Arbitrary<PlaceRecord> = fc.record(
  {
    id: fc.oneof(
      fc.integer({ min: 0, max: 99_999_999 }).map((number) => `gn:${number}`),
      fc.string({ minLength: 1, maxLength: 12 }),
    ),
    name: nameText,
    lat: coordinate(90),
    lon: coordinate(180),
    featureClass: fc.constantFrom('A', 'H', 'L', 'P', 'S', 'T'),
    featureCode: fc.constantFrom('', 'PPL', 'ADM1'),
    country: fc.constantFrom('', 'UA', 'RU'),
    admin1: fc.constantFrom('', 'UA.05'),
    population: fc.integer({ min: 0, max: 40_000_000 }),
    uncertaintyKm: fc.constantFrom(0, 0.5, 12.345),
    names: fc.array(placeName, { maxLength: 6 }),
    area: fc.array(fc.array(ring, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
  },
  {
    requiredKeys: [
      'id',
      'name',
      'lat',
      'lon',
      'featureClass',
      'featureCode',
      'country',
      'admin1',
      'population',
      'uncertaintyKm',
      'names',
    ],
  },
);
const placeRecords = fc.uniqueArray(placeRecord, { selector: (each) => each.id, maxLength: 12 });

test('what goes into a pack comes out of it, whatever the order', () => {
  fc.assert(
    fc.property(placeRecords, fc.infiniteStream(fc.nat()), (records, random) => {
      const bytes = encodePack(records, { name: 'test' });
      const shuffled = records
        .map((each) => ({ each, at: random.next().value as number }))
        .sort((a, b) => a.at - b.at)
        .map(({ each }) => each);
      expect(encodePack(shuffled, { name: 'test' })).toEqual(bytes);
      const gazetteer = decodePack(bytes);
      expect(gazetteer.size).toBe(records.length);
      for (const { names, area, ...place } of records) {
        const index = gazetteer.indexOf(place.id);
        expect(gazetteer.place(index)).toEqual(place);
        expect(gazetteer.names(index)[0]!.text).toBe(place.name);
        expect(gazetteer.names(index)).toEqual(expect.arrayContaining([...names]));
        expect(gazetteer.area(index)).toEqual(area ?? null);
      }
    }),
    { numRuns: 150 },
  );
});

test('a pack that was cut, damaged or is none says what was expected and what was found', () => {
  const bytes = encodePack(SAMPLE, { name: 'test' });
  const decode = (change: (copy: Uint8Array) => Uint8Array) => () => decodePack(change(bytes.slice()));
  expect(decode(() => new Uint8Array())).toThrow(/beginning with "FLGZ", found 0 bytes/);
  expect(decode(() => new TextEncoder().encode('{"type":"FeatureCollection"}'))).toThrow(
    /found 28 bytes beginning with/,
  );
  expect(decode((copy) => copy.slice(0, 10))).toThrow(/16 bytes or more, found 10/);
  expect(decode((copy) => copy.slice(0, -4))).toThrow(
    `of ${bytes.length} bytes, found ${bytes.length - 4}: it was cut`,
  );
  expect(decode((copy) => copy.fill(99, 4, 5))).toThrow('version 2, found version 99');
  expect(decode((copy) => copy.fill(1, 4, 5))).toThrow('version 2, found version 1');
  expect(decode((copy) => copy.fill((copy[400] ?? 0) ^ 1, 400, 401))).toThrow(/checksum .* it is damaged/);
  expect(decode((copy) => gzipSync(copy))).toThrow(/inflate it first/);
  expect(decode((copy) => copy.slice(0, -4))).toThrow(PackError);
});

test('any single changed byte is noticed', () => {
  const bytes = encodePack(SAMPLE, { name: 'test' });
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const copy = bytes.slice();
      copy[at] = copy[at]! ^ change;
      expect(() => decodePack(copy)).toThrow(PackError);
    }),
  );
});

test('a pack is read wherever its bytes begin', () => {
  const bytes = encodePack(SAMPLE, { name: 'test' });
  const longer = new Uint8Array(bytes.length + 3);
  longer.set(bytes, 3);
  const gazetteer = decodePack(longer.subarray(3));
  expect(gazetteer.place(gazetteer.indexOf(KYIV.id)).name).toBe('Kyiv');
});

test('a gzipped pack is inflated, a plain one passes through, a cut one is refused', async () => {
  const bytes = encodePack(SAMPLE, { name: 'test' });
  const zipped = gzipSync(bytes, { mtime: 0 });
  expect(await inflatePack(zipped)).toEqual(bytes);
  expect(await inflatePack(bytes)).toBe(bytes);
  await expect(inflatePack(zipped.slice(0, 60))).rejects.toThrow(PackError);
});

test('a pack tells its name, credits and counts', () => {
  const meta = packMeta(encodePack(SAMPLE, { name: 'theatre', attribution: 'GeoNames' }));
  expect(meta).toMatchObject({ name: 'theatre', attribution: 'GeoNames', places: SAMPLE.length });
});

test('records that cannot be packed are refused by id', () => {
  expect(() => createGazetteer([KYIV, KYIV])).toThrow('found gn:703448 twice');
  expect(() => createGazetteer([{ ...KYIV, lat: 91 }])).toThrow(/degrees for gn:703448 Kyiv, found 91/);
  expect(() => createGazetteer([{ ...KYIV, lon: Number.NaN }])).toThrow(/found 50.45466, NaN/);
  expect(() => createGazetteer([{ ...KYIV, id: '' }])).toThrow(/an id of one line/);
});

test('an empty gazetteer is a gazetteer', () => {
  const empty = createGazetteer([]);
  expect(empty.size).toBe(0);
  expect(empty.near(50, 30, 1000)).toEqual([]);
  expect(empty.trie.step(empty.trie.root, 'kyiv')).toBe(-1);
  expect(empty.indexOf('gn:703448')).toBe(-1);
  expect(() => empty.place(0)).toThrow(RangeError);
});

test('a name without a letter has no node, and never matches everywhere', () => {
  const gazetteer = createGazetteer([record({ id: 'x:1', name: '—', names: [] }), BAKHMUT]);
  expect(gazetteer.trie.places(gazetteer.trie.root)).toEqual([]);
  expect(gazetteer.place(gazetteer.indexOf('x:1')).name).toBe('—');
});

test('names come by language, in force before former, display name for want of one', () => {
  const gazetteer = createGazetteer(SAMPLE);
  const bakhmut = gazetteer.indexOf(BAKHMUT.id);
  expect(gazetteer.nameIn(bakhmut, 'uk')).toBe('Бахмут');
  expect(gazetteer.nameIn(bakhmut, 'ru')).toBe('Бахмут');
  expect(gazetteer.nameIn(gazetteer.indexOf(ROBOTYNE.id), 'de')).toBe('Robotyne');
});

test('outlines share the polygons of their parts', () => {
  const square = (west: number) =>
    [
      [
        [
          [west, 48],
          [west + 1, 48],
          [west + 1, 49],
          [west, 48],
        ],
      ],
    ] as NonNullable<PlaceRecord['area']>;
  const parts = Array.from({ length: 20 }, (_, i) => record({ id: `gn:${i + 1}`, area: square(i) }));
  const whole = record({ id: 'gn:99', area: parts.flatMap((part) => part.area!) });
  const bytes = encodePack([...parts, whole], { name: 'test' });
  expect(packMeta(bytes).polygons).toBe(20);
  const gazetteer = decodePack(bytes);
  expect(gazetteer.area(gazetteer.indexOf('gn:99'))).toEqual(whole.area);
});
