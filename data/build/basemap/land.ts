import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { readNaturalEarth } from './shapefile';
import { detailAt, ringKm2, simplifyByPlace } from './simplify';

/** Fine enough (about 40 m) that no neighbouring corners of the source fall together. */
const QUANTIZATION = 1e6;

/** Islands smaller than this, in square kilometres times the detail of their place, are left out. */
const LEAST_ISLAND = 0.4;

/**
 * West, south, east, north of the Kakhovka reservoir, which emptied when its dam was destroyed on
 * 6 June 2023. The source predates it: its ring is left out, so that there is land again.
 */
const KAKHOVKA = [33.3, 46.6, 35.5, 47.95] as const;

/** All land as polygons without properties; inland seas, lakes and reservoirs are holes. */
export async function buildLand(): Promise<FeatureCollection> {
  const land = { type: 'FeatureCollection', features: await readNaturalEarth('land') } as FeatureCollection;
  const whole = topology({ land }, QUANTIZATION) as unknown as Topology<{ land: GeometryCollection }>;
  const simple = simplifyByPlace(whole);
  const polygons = feature(simple, simple.objects.land).features.flatMap(({ geometry }) =>
    polygonsOf(geometry as Polygon | MultiPolygon),
  );
  const coordinates = polygons
    .map((rings) => rings.filter(isWorthDrawing))
    .filter((rings) => rings.length > 0);
  return {
    type: 'FeatureCollection',
    features: coordinates.map((rings) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates: rings },
    })),
  };
}

function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function isWorthDrawing(ring: readonly Position[]): boolean {
  const [lon, lat] = ring[0] as [number, number];
  return ring.length >= 4 && !isKakhovka(ring) && ringKm2(ring) * detailAt(lon, lat) >= LEAST_ISLAND;
}

function isKakhovka(ring: readonly Position[]): boolean {
  const [west, south, east, north] = KAKHOVKA;
  return ring.every(([lon, lat]) => lon! > west && lon! < east && lat! > south && lat! < north);
}
