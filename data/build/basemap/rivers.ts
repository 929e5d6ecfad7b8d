import type { Feature, FeatureCollection, LineString, MultiLineString, Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { RIVER_NAMES } from './river-names';
import { readNaturalEarth } from './shapefile';
import { simplifyByPlace } from './simplify';

const QUANTIZATION = 1e6;

/** West, south, east, north: within, every river of the source is drawn; elsewhere the great ones. */
const THEATRE = [15, 42, 50, 60] as const;
const GREAT_RIVER = 3;

/**
 * Rivers as lines with their `rank` (1 the greatest, as Natural Earth's scalerank), the `zoom` from
 * which they are drawn, and names where we know them. Lines through lakes and reservoirs are there
 * too, so that a river does not break off: the Kakhovka reservoir, empty since June 2023, is no
 * water here but the course of the Dnipro through it.
 */
export async function buildRivers(): Promise<FeatureCollection> {
  const source = (await readNaturalEarth('rivers_lake_centerlines')).filter(isDrawn);
  const rivers: FeatureCollection = { type: 'FeatureCollection', features: source.map(toRiver) };
  const whole = topology({ rivers }, QUANTIZATION) as unknown as Topology<{ rivers: GeometryCollection }>;
  const simple = simplifyByPlace(whole);
  return feature(simple, simple.objects.rivers) as FeatureCollection;
}

function isDrawn({ geometry, properties }: Feature): boolean {
  if (Number(properties?.scalerank) <= GREAT_RIVER) return true;
  const [west, south, east, north] = THEATRE;
  return positionsOf(geometry as LineString | MultiLineString).some(
    ([lon, lat]) => lon! > west && lon! < east && lat! > south && lat! < north,
  );
}

function positionsOf(geometry: LineString | MultiLineString): Position[] {
  return geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat();
}

function toRiver({ geometry, properties }: Feature): Feature {
  const rank = Number(properties?.scalerank);
  const zoom = rank <= 3 ? 2 : rank <= 4 ? 3.5 : rank <= 6 ? 4.5 : 5.2;
  return { type: 'Feature', geometry, properties: { rank, zoom, ...RIVER_NAMES[String(properties?.name)] } };
}
