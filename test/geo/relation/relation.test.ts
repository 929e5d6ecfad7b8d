import { expect, test } from 'vitest';
import { distanceKm, geoparse } from '../../../geo/index';
import type { Resolution } from '../../../geo/types';
import { samplePlaces } from '../places';

const gazetteer = samplePlaces();
const BAKHMUT = [48.595, 38] as const;

function one(text: string, quote: string): Resolution {
  const found = geoparse(text, gazetteer).find((resolution) => resolution.quote === quote);
  if (!found) throw new Error(`Expected ${quote} to be found in ${text}`);
  return found;
}

function fromBakhmut({ lat, lon }: Resolution): number {
  return distanceKm(lat!, lon!, ...BAKHMUT);
}

test('a distance and a direction', () => {
  const found = one('Shells hit a depot 7 km southwest of Bakhmut.', 'Bakhmut');
  expect(found.relation?.type).toBe('offset');
  expect(found.precision).toBe('near');
  expect(fromBakhmut(found)).toBeCloseTo(7, 2);
  expect(found.lat!).toBeLessThan(BAKHMUT[0]);
  expect(found.lon!).toBeLessThan(BAKHMUT[1]);
  expect(found.radiusKm).toBeGreaterThanOrEqual(1);
});

test('miles, figures with a fraction, merged units', () => {
  expect(fromBakhmut(one('It fell 10 miles north of Bakhmut.', 'Bakhmut'))).toBeCloseTo(16.09, 1);
  expect(fromBakhmut(one('It fell 2.5 km north-west of Bakhmut.', 'Bakhmut'))).toBeCloseTo(2.5, 2);
  expect(fromBakhmut(one('It fell 6km east of Bakhmut.', 'Bakhmut'))).toBeCloseTo(6, 2);
});

test('a direction without a distance is vague', () => {
  const found = one('Troops dug in west of Bakhmut.', 'Bakhmut');
  expect(found.relation?.type).toBe('direction');
  expect(fromBakhmut(found)).toBeGreaterThan(3);
  expect(found.radiusKm).toBeGreaterThanOrEqual(5);
});

test('the town, and further west, are the last settlement named', () => {
  const town = one(
    'Bakhmut held. A post 12 kilometers (8 miles) east of the town fell.',
    '12 kilometers (8 miles) east of the town',
  );
  expect(town.place?.id).toBe('bakhmut');
  expect(fromBakhmut(town)).toBeCloseTo(12, 2);
  const west = one('They hold Bakhmut. Trenches were dug further west.', 'further west');
  expect(west.place?.id).toBe('bakhmut');
  expect(west.precision).toBe('near');
});

test('between, near and a part of a region', () => {
  const between = one('Clashes between Bakhmut and Soledar went on.', 'Bakhmut');
  expect(between.relation).toMatchObject({ type: 'between', otherPlaceId: 'soledar' });
  expect(one('Shells fell near Soledar.', 'Soledar').relation?.type).toBe('near');
  expect(one('Talks between Moscow and Kyiv went on.', 'Moscow').relation).toBeNull();
  expect(one('in eastern Donetsk Oblast', 'Donetsk Oblast').place?.id).toBe('donetsk-oblast');
});

test('a place that only the text knows is learnt and kept', () => {
  const text = 'They attacked Hryhorivske (6km northwest of Bakhmut). By night Hryhorivske had fallen.';
  const found = geoparse(text, gazetteer).filter(({ quote }) => quote === 'Hryhorivske');
  expect(found).toHaveLength(2);
  for (const place of found) {
    expect(place).toMatchObject({ learnt: true, precision: 'near' });
    expect(place.place?.id).toBe('text:hryhorivske');
    expect(fromBakhmut(place)).toBeCloseTo(6, 1);
  }
});

test('a far namesake gives way to what the text says', () => {
  const found = one('They attacked Bohdanivka (6km northwest of Bakhmut).', 'Bohdanivka');
  expect(found.place?.id).toBe('text:bohdanivka');
});

test('a place that the gazetteer has where the text says keeps its point', () => {
  const found = one('They attacked Soledar (12km northeast of Bakhmut).', 'Soledar');
  expect(found).toMatchObject({ learnt: false, relation: null, lat: 48.69 });
});

test('two statements about one place are combined', () => {
  const text = 'Hryhorivske (6km northwest of Bakhmut) fell. Hryhorivske (10km west of Soledar) burned.';
  const found = geoparse(text, gazetteer).filter(({ quote }) => quote === 'Hryhorivske');
  expect(found[1]!.radiusKm).toBeLessThan(2);
});

const of = (text: string, quote: string): Resolution[] =>
  geoparse(text, gazetteer).filter((resolution) => resolution.quote === quote);

test('a place is where its statements meet, for mentions before them too', () => {
  const text =
    'Shells fell in Hryhorivske. Hryhorivske lies 6 km northwest of Bakhmut. Hryhorivske (12km southwest of Soledar) burned.';
  const found = of(text, 'Hryhorivske');
  expect(found).toHaveLength(3);
  expect(new Set(found.map(({ lat, lon }) => `${lat} ${lon}`)).size).toBe(1);
  expect(found[0]).toMatchObject({
    learnt: true,
    learntFrom: ['6 km northwest of Bakhmut', '12km southwest of Soledar'],
  });
  expect(found[0]!.confidence).toBeGreaterThan(0.7);
});

test('of contradicting statements the better supported is kept, and it is said to be less sure', () => {
  const once = 'Hryhorivske (6km northwest of Bakhmut) fell.';
  const text = `${once} Hryhorivske (7km northwest of Bakhmut) burned. Hryhorivske (6km south of Moscow) was calm.`;
  const [found] = of(text, 'Hryhorivske');
  expect(fromBakhmut(found!)).toBeLessThan(8);
  expect(found!.confidence).toBeLessThan(0.7);
});

test('a place may be told from one that was learnt', () => {
  const text = 'Hryhorivske (6km northwest of Bakhmut) fell. Ridkovka (3km north of Hryhorivske) held.';
  const [found] = of(text, 'Ridkovka');
  expect(found).toMatchObject({ learnt: true });
  expect(fromBakhmut(found!)).toBeGreaterThan(7);
  expect(fromBakhmut(found!)).toBeLessThan(9);
});

test('an unknown village right before a distance is the one told of', () => {
  const [found] = of('Shells hit the village of Hryhorivske 6 km northwest of Bakhmut.', 'Hryhorivske');
  expect(found).toMatchObject({ learnt: true });
});

test('a great city is not moved by a phrase beside it', () => {
  expect(of('They went to Moscow, 6 km north of Bakhmut, he joked.', 'Moscow')[0]).toMatchObject({
    learnt: false,
    place: { id: 'moscow' },
  });
});

test('a settlement before a bare direction is told of, and its neighbour stays where it is', () => {
  const text = 'They took Stepove, northwest of Avdiivka, and went home.';
  expect(of(text, 'Stepove')[0]).toMatchObject({ place: { id: 'stepove-d' }, learnt: false });
  expect(of(text, 'Avdiivka')[0]).toMatchObject({ relation: null });
});

test('a town is not moved by a distance that does not say from where', () => {
  const text =
    'The road from Bakhmut is mined. At Avdiivka, 60 kilometres to the northeast, guns were heard.';
  expect(one(text, 'Avdiivka').place?.id).toBe('avdiivka');
});
