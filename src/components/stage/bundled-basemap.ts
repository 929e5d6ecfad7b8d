import type { BasemapSource } from '../../map/types';

let source: BasemapSource | undefined;

/** Says where the bundled basemap lies, for all maps made from now on: a folder's URL, or the data itself. */
export function setBundledBasemap(basemap: BasemapSource): void {
  source = basemap;
}

/** Where it lies, or undefined when nobody has said so and the ground stays plain. */
export function bundledBasemap(): BasemapSource | undefined {
  return source;
}
