import { imageOf, type MarkLayer, SOURCES } from './layer';

/** Regions: a light hatch, closer the surer, so that the ground stays legible. */
export const areaHatch: MarkLayer = {
  place: 'ground',
  specify: (theme) => ({
    id: 'frontline-area-hatch',
    type: 'fill',
    source: SOURCES.shapes,
    filter: ['all', ['==', ['get', 'form'], 'area'], ['==', ['geometry-type'], 'Polygon']],
    paint: { 'fill-pattern': imageOf('hatch', theme) },
  }),
};
