import { imageOf, type MarkLayer, SOURCES } from './layer';

/** The layer that all others of events lie under, but for rings. */
export const pinLayerId = 'frontline-pins';

/**
 * Pins, the small dashed marks of vague places until their outline is legible, and the names of
 * areas. All are shown, whatever they overlap, and the basemap's names give way to them.
 */
export const pins: MarkLayer = {
  place: 'top',
  specify: (theme) => ({
    id: pinLayerId,
    type: 'symbol',
    source: SOURCES.points,
    filter: ['<', ['zoom'], ['get', 'until']],
    layout: {
      'icon-image': imageOf('icon', theme),
      'icon-allow-overlap': true,
      'icon-padding': 0,
      'symbol-sort-key': ['get', 'sort'],
      'symbol-z-order': 'auto',
    },
    paint: { 'icon-opacity-transition': { duration: 0, delay: 0 } },
  }),
};
