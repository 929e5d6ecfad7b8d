import type { Area, FeatureClass, GeoPrecision, Place, Resolution, ToponymKind } from '../../geo/types';

/** A place for a test: name as in the text, position, and what differs from a settlement. */
export interface TestPlace {
  readonly quote: string;
  readonly lat: number;
  readonly lon: number;
  readonly name?: string;
  readonly id?: string;
  readonly kind?: ToponymKind;
  readonly precision?: GeoPrecision;
  readonly radiusKm?: number;
  /** ISO 3166-1 alpha-2, Ukraine unless told. */
  readonly country?: string;
  /** GeoNames class and code, where it is neither a settlement nor a region. */
  readonly feature?: readonly [FeatureClass, string];
  readonly population?: number;
  /** First-order division that it lies in, '' unless told. */
  readonly admin1?: string;
}

/** Finds every occurrence of the places' quotes in a text and makes a resolution of each, in order. */
export function resolutionsOf(text: string, places: readonly TestPlace[]): readonly Resolution[] {
  const found: Resolution[] = [];
  for (const place of places) {
    for (let start = text.indexOf(place.quote); start >= 0; start = text.indexOf(place.quote, start + 1)) {
      found.push(resolutionAt(start, place));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function resolutionAt(start: number, test: TestPlace): Resolution {
  const { quote, lat, lon } = test;
  const name = test.name ?? quote;
  const precision = test.precision ?? 'settlement';
  const [featureClass, featureCode] =
    test.feature ?? (precision === 'settlement' ? (['P', 'PPL'] as const) : (['A', 'ADM1'] as const));
  const place: Place = {
    id: test.id ?? `test:${name.toLowerCase()}`,
    name,
    lat,
    lon,
    featureClass,
    featureCode,
    country: test.country ?? 'UA',
    admin1: test.admin1 ?? '',
    population: test.population ?? 0,
    uncertaintyKm: 0,
  };
  return {
    start,
    end: start + quote.length,
    quote,
    kind: test.kind ?? 'literal',
    place,
    lat,
    lon,
    precision,
    radiusKm: test.radiusKm ?? 0,
    learnt: false,
    relation: null,
    confidence: 0.9,
    candidates: [{ place, score: 0.9, evidence: {} }],
  };
}

/** A square of one degree around nowhere in particular, to stand for a region's outline. */
export const SQUARE: Area = [
  [
    [
      [37, 47],
      [38, 47],
      [38, 48],
      [37, 48],
      [37, 47],
    ],
  ],
];
