import { familyColour, type MarkLayer, SOURCES } from './layer';

/** Inside of a vague place: pale when reported, stronger when corroborated, empty when only claimed. */
export const circleFill: MarkLayer = {
  place: 'ground',
  specify: (theme) => ({
    id: 'frontline-circle-fill',
    type: 'fill',
    source: SOURCES.shapes,
    filter: ['==', ['get', 'form'], 'circle'],
    paint: {
      'fill-color': familyColour(theme),
      'fill-opacity': [
        '*',
        ['match', ['get', 'status'], 'reported', 0.1, 'corroborated', 0.2, 0.02],
        ['case', ['get', 'wide'], 0.35, 1],
      ],
      'fill-antialias': false,
    },
  }),
};
