import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Area } from '../../../geo/types';
import type { Region } from './admin1';
import { multiPolygon } from './curated';

/**
 * How large a triangle of three neighbouring points must be for the middle one to stay, in square
 * degrees (Visvalingam and Whyatt 1993): 0.00012 keeps what is wider than some 0.015 degrees.
 * Islands and slivers below `smallest` are left out, unless a region has nothing else.
 */
interface Detail {
  readonly triangle: number;
  readonly smallest: number;
}

const FINE: Detail = { triangle: 0.00012, smallest: 0.0008 };
const COARSE: Detail = { triangle: 0.0025, smallest: 0.02 };
const COUNTRY: Detail = { triangle: 0.02, smallest: 0.3 };

interface Properties {
  readonly id: string;
}
type Weighted = Topology<{ outlines: GeometryCollection<Properties> }>;

/** What is outlined: a geometry by place id. */
export interface Outlined {
  readonly id: string;
  readonly geometry: Polygon | MultiPolygon;
}

/** Simplified outlines of first-level regions by place id: those of Ukraine finely, others coarsely. */
export function regionOutlines(regions: readonly Region[]): ReadonlyMap<string, Area> {
  const fine = new Set(regions.filter(({ country }) => country === 'UA').map(({ id }) => id));
  return simplifiedOutlines(regions, COARSE, fine);
}

/** Simplified outlines of countries. */
export function countryOutlines(countries: readonly Outlined[]): ReadonlyMap<string, Area> {
  return simplifiedOutlines(countries, COUNTRY, new Set());
}

/**
 * Neighbours share their borders: a border is simplified once, finely if it is that of something
 * `fine`, else as `detail` says.
 */
function simplifiedOutlines(
  outlined: readonly Outlined[],
  detail: Detail,
  fine: ReadonlySet<string>,
): ReadonlyMap<string, Area> {
  const collection: FeatureCollection<Polygon | MultiPolygon, Properties> = {
    type: 'FeatureCollection',
    features: outlined.map(({ id, geometry }) => ({ type: 'Feature', properties: { id }, geometry })),
  };
  const weighted = presimplify(topology({ outlines: collection }) as unknown as Weighted);
  favour(weighted, fine, detail.triangle / FINE.triangle);
  const simple = simplify(weighted, detail.triangle);
  const { features } = feature(simple, simple.objects.outlines);
  return new Map(
    features.flatMap(({ properties, geometry }) => {
      if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return [];
      const { smallest } = fine.has(properties.id) ? FINE : detail;
      return [[properties.id, withoutSlivers(multiPolygon(geometry), smallest)] as const];
    }),
  );
}

/** Makes the points of some regions' arcs weigh more, so that more of them stay. */
function favour(weighted: Weighted, ids: ReadonlySet<string>, factor: number): void {
  const arcs = new Set<number>();
  for (const geometry of weighted.objects.outlines.geometries) {
    const { id } = geometry.properties as Properties;
    if (!ids.has(id)) continue;
    const numbers = 'arcs' in geometry ? (geometry.arcs as unknown[]).flat(3) : [];
    for (const number of numbers as number[]) arcs.add(number < 0 ? ~number : number);
  }
  for (const arc of arcs) {
    for (const point of weighted.arcs[arc] ?? []) point[2] = (point[2] ?? 0) * factor;
  }
}

function withoutSlivers(area: Area, smallest: number): Area {
  const sized = area.map((polygon) => ({ polygon, size: ringSize(polygon[0] ?? []) }));
  const largest = Math.max(...sized.map(({ size }) => size));
  return sized
    .filter(({ size }) => size >= smallest || size === largest)
    .map(({ polygon }) => polygon.filter((ring, i) => i === 0 || ringSize(ring) >= smallest));
}

/** Area inside a ring in square degrees, by the shoelace formula. */
function ringSize(ring: Area[number][number]): number {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x1, y1] = ring[i - 1]!;
    const [x2, y2] = ring[i]!;
    twice += x1 * y2 - x2 * y1;
  }
  return Math.abs(twice) / 2;
}
