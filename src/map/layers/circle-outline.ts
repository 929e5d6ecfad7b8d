import { familyColour, type MarkLayer, SOURCES } from './layer';

/** Edge of a vague place: a dashed circle of its uncertainty in kilometres. */
export const circleOutline: MarkLayer = {
  place: 'ground',
  specify: (theme) => ({
    id: 'frontline-circle-outline',
    type: 'line',
    source: SOURCES.shapes,
    filter: ['==', ['get', 'form'], 'circle'],
    paint: {
      'line-color': familyColour(theme),
      'line-width': 1.75,
      'line-dasharray': [3, 2],
    },
  }),
};
