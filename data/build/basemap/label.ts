import type { Feature, Position } from 'geojson';
import type { LabelNames } from './label-names';

/** What a label names, which decides how it is drawn. */
export type LabelKind = 'country' | 'region' | 'place' | 'sea';

/** A label: `rank` 0 comes first where there is no room for all, `zoom` is the least at which it is shown. */
export function pointLabel(
  kind: LabelKind,
  point: Position,
  rank: number,
  zoom: number,
  names: LabelNames,
): Feature {
  return {
    type: 'Feature',
    properties: { kind, rank, zoom, ...names },
    geometry: { type: 'Point', coordinates: point },
  };
}
