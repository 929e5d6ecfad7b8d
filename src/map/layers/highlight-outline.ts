import { familyColour, type MarkLayer, SOURCES } from './layer';

/** The edge of the selected or hovered circle or area, drawn stronger. */
export const highlightOutline: MarkLayer = {
  place: 'ground',
  specify: (theme) => ({
    id: 'frontline-highlight-outline',
    type: 'line',
    source: SOURCES.highlights,
    filter: ['!=', ['geometry-type'], 'Point'],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': familyColour(theme),
      'line-width': ['match', ['get', 'role'], 'selected', 3.5, 2.5],
    },
  }),
};
