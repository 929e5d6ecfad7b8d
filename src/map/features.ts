import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { areaEdge } from './area-edge';
import { circleRing } from './circle';
import { areaLabelName, hatchName, pinName, vagueName } from './images/names';
import type { Mark } from './mark';

/** What the map's own sources hold: outlines, and the images that stand at points. */
export interface MarkFeatures {
  readonly shapes: FeatureCollection;
  readonly points: FeatureCollection;
}

/** Pixels of a circle's radius from which its outline says more than the small dashed mark. */
const LEGIBLE_PIXELS = 11;

/** Metres a pixel at zoom 0 on the equator, 512-pixel tiles. */
const EQUATOR_METRES = 78_271.517;

/**
 * GeoJSON of marks. Points carry `icon` (without the theme), `sort` (higher is drawn above) and
 * `until`, the zoom from which the outline takes over; shapes carry `form`, `family`, `status` and
 * `hatch`. All carry `mark`, the mark's index.
 */
export function markFeatures(marks: readonly Mark[]): MarkFeatures {
  return {
    shapes: collection(marks.flatMap(shapesOf)),
    points: collection(marks.map(pointOf)),
  };
}

/** The ground that a mark covers and, for an area, its edge as lines (`form: edge`); none for a pin. */
export function shapesOf(mark: Mark): Feature[] {
  const { form, family, status, index, lat, lon, radiusKm, wide, geometry } = mark;
  const properties = { mark: index, family, status, hatch: hatchName(family, status), wide };
  if (form === 'area' && geometry) {
    const edge = feature(areaEdge(geometry), { ...properties, form: 'edge' });
    return [feature(geometry, { ...properties, form }), edge];
  }
  if (form !== 'circle') return [];
  const ring = circleRing(lat, lon, radiusKm);
  return [feature({ type: 'Polygon', coordinates: [ring] }, { ...properties, form })];
}

function pointOf(mark: Mark): Feature {
  const geometry: Geometry = { type: 'Point', coordinates: [mark.lon, mark.lat] };
  return feature(geometry, {
    mark: mark.index,
    form: mark.form,
    icon: iconOf(mark),
    sort: mark.form === 'pin' ? mark.ids.length : -1,
    until: mark.form === 'circle' ? legibleZoom(mark) : 99,
  });
}

function iconOf({ form, family, status, ids, name }: Mark): string {
  if (form === 'area') return areaLabelName(family, name, ids.length);
  return form === 'pin' ? pinName(family, status, ids.length) : vagueName(family, status, ids.length);
}

/** Zoom at which a circle's radius is as wide as the small mark that stands for it farther out. */
export function legibleZoom({ lat, radiusKm }: Mark): number {
  const metresAPixel = (radiusKm * 1000) / LEGIBLE_PIXELS;
  return Math.log2((EQUATOR_METRES * Math.cos((lat * Math.PI) / 180)) / metresAPixel);
}

function feature(
  geometry: Geometry,
  properties: Readonly<Record<string, string | number | boolean>>,
): Feature {
  return { type: 'Feature', geometry, properties };
}

export function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}
