import { imageOf, type MarkLayer, SOURCES } from './layer';

/** Regions: a light hatch, closer the surer, so that the ground stays legible; fainter over a whole country. */
export const areaHatch: MarkLayer = {
  place: 'ground',
  specify: (theme) => ({
    id: 'frontline-area-hatch',
    type: 'fill',
    source: SOURCES.shapes,
    filter: ['all', ['==', ['get', 'form'], 'area'], ['==', ['geometry-type'], 'Polygon']],
    paint: { 'fill-pattern': imageOf('hatch', theme), 'fill-opacity': ['case', ['get', 'wide'], 0.3, 1] },
  }),
};
