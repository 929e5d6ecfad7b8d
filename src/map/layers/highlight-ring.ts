import { GROUND_COLOURS } from '../palette';
import { type MarkLayer, SOURCES } from './layer';

/** A ring round the selected or hovered mark: thicker for the selected one. */
export const highlightRing: MarkLayer = {
  place: 'top',
  specify: (theme) => ({
    id: 'frontline-highlight-ring',
    type: 'circle',
    source: SOURCES.highlights,
    filter: ['==', ['geometry-type'], 'Point'],
    paint: {
      'circle-radius': ['+', ['get', 'radius'], 3.5],
      'circle-opacity': 0,
      'circle-stroke-color': GROUND_COLOURS[theme].focus,
      'circle-stroke-width': ['match', ['get', 'role'], 'selected', 2.25, 1.25],
    },
  }),
};
