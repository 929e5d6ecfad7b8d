/**
 * `frontline-map`: importing this defines the elements, with MapLibre's worker from text inside the
 * script and the basemap from the package's own files.
 */
import { defineElements } from './components/elements';
import { setBundledBasemap } from './components/stage/bundled-basemap';
import { useWorkerBlob } from './map/worker-blob';

useWorkerBlob();
setBundledBasemap({ url: new URL(/* @vite-ignore */ '../../data/basemap/', import.meta.url).href });
defineElements();

export * from './element';
