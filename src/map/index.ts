/**
 * The map as elements use it: `createMapView` and the types of what it takes and tells. The worker
 * is chosen by whoever bundles the page, through `worker-file` or `worker-blob`.
 */
export { createMapView } from './maplibre-view';
export { FAMILY_COLOURS, GROUND_COLOURS, type GroundColours } from './palette';
export { MapProblem, type MapProblemCode } from './problem';
export { BASEMAP_ATTRIBUTION, BASEMAP_LAYERS, basemapStyle } from './style';
export type * from './types';
export { setMapWorker } from './worker-url';
