/**
 * The classes of the elements, none of them defined: for a page that chooses its own moment, or
 * tags of its own. `defineElements` defines them all; `setMapWorker` and `setBundledBasemap` say
 * where MapLibre's worker and the basemap's files lie.
 */

export { defineElements, ELEMENTS } from './components/elements';
export { FrontlineArticle } from './components/frontline-article';
export { FrontlineCard } from './components/frontline-card';
export { FrontlineFilter } from './components/frontline-filter';
export { FrontlineLegend } from './components/frontline-legend';
export { FrontlineList } from './components/frontline-list';
export { FrontlineMap } from './components/frontline-map';
export { FrontlineTimeline } from './components/frontline-timeline';
export * from './components/link/events';
export { setBundledBasemap } from './components/stage/bundled-basemap';
export { setMapWorker } from './map/worker-url';
