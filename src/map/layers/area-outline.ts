import { familyColour, type MarkLayer, SOURCES } from './layer';

/** The edge of a region, and events that are lines themselves. */
export const areaOutline: MarkLayer = {
  place: 'ground',
  specify: (theme) => ({
    id: 'frontline-area-outline',
    type: 'line',
    source: SOURCES.shapes,
    filter: ['==', ['get', 'form'], 'edge'],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': familyColour(theme),
      'line-width': 1.25,
      'line-opacity': ['case', ['get', 'wide'], 0.35, 0.75],
    },
  }),
};
