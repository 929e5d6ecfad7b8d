import borders from '../../data/basemap/borders.json?url&no-inline';
import labels from '../../data/basemap/labels.json?url&no-inline';
import land from '../../data/basemap/land.json?url&no-inline';
import rivers from '../../data/basemap/rivers.json?url&no-inline';
import type { BasemapSource } from './types';

/** The bundled basemap as files beside the page, for pages built by Vite. */
export const bundledFiles: BasemapSource = { urls: { land, rivers, borders, labels } };
