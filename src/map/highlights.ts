import type { Feature, FeatureCollection } from 'geojson';
import { collection, legibleZoom, shapesOf } from './features';
import { pinRadius } from './images/pin';
import type { Mark } from './mark';
import type { MapMarks } from './types';

/**
 * GeoJSON of what stands out: the marks that hold the selected and the hovered event, each with its
 * `role`. Pins get a point with the `radius` to go round, the others their outline.
 */
export function highlightFeatures(
  marks: readonly Mark[],
  markOf: ReadonlyMap<string, number>,
  { selected, hovered }: MapMarks,
  zoom: number,
): FeatureCollection {
  const features: Feature[] = [];
  for (const [role, id] of [
    ['hovered', hovered === selected ? '' : hovered],
    ['selected', selected],
  ] as const) {
    const mark = marks[markOf.get(id) ?? -1];
    if (!mark) continue;
    for (const feature of shapesOf(mark).filter(({ properties }) => properties?.form !== 'area')) {
      features.push({ ...feature, properties: { ...feature.properties, role } });
    }
    if (mark.form !== 'area' && !(mark.form === 'circle' && zoom >= legibleZoom(mark))) {
      features.push(ringOf(mark, role));
    }
  }
  return collection(features);
}

function ringOf(mark: Mark, role: string): Feature {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [mark.lon, mark.lat] },
    properties: { role, radius: pinRadius(mark.ids.length) },
  };
}
