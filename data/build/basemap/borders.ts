import type { Feature, FeatureCollection, MultiLineString } from 'geojson';
import { mesh } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import type { RegionProperties, RegionTopology } from './regions';

/** Countries whose regions are drawn: those at war. Elsewhere they would only crowd the map. */
export const REGION_COUNTRIES: ReadonlySet<string> = new Set(['UA', 'RU', 'BY']);

/**
 * Lines between countries (`kind: country`) and between the regions of one country (`kind: region`).
 * Both come from one topology, so that they meet. No line of control or of occupation is drawn.
 */
export function buildBorders(topology: RegionTopology): FeatureCollection {
  const country = mesh(topology, topology.objects.regions, (a, b) => countryOf(a) !== countryOf(b));
  const region = mesh(
    topology,
    topology.objects.regions,
    (a, b) => a !== b && countryOf(a) === countryOf(b) && REGION_COUNTRIES.has(countryOf(a)),
  );
  return {
    type: 'FeatureCollection',
    features: [toFeature('country', country), toFeature('region', region)],
  };
}

function countryOf(geometry: GeometryObject): string {
  return (geometry.properties as RegionProperties).country;
}

function toFeature(kind: string, geometry: MultiLineString): Feature {
  return { type: 'Feature', properties: { kind }, geometry };
}
