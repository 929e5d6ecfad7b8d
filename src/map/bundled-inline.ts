import borders from '../../data/basemap/borders.json?raw';
import labels from '../../data/basemap/labels.json?raw';
import land from '../../data/basemap/land.json?raw';
import rivers from '../../data/basemap/rivers.json?raw';
import type { BasemapSource } from './types';

/** The bundled basemap inside the script, for the page of one file that opens from disk. */
export function bundledInline(): BasemapSource {
  return {
    data: {
      land: JSON.parse(land),
      rivers: JSON.parse(rivers),
      borders: JSON.parse(borders),
      labels: JSON.parse(labels),
    },
  };
}
