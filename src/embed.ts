/**
 * The embed: one script that defines the elements, with the map engine and its worker inside. The
 * basemap's files lie in `basemap/` beside it.
 */
import { defineElements } from './components/elements';
import { setBundledBasemap } from './components/stage/bundled-basemap';
import { useWorkerBlob } from './map/worker-blob';

useWorkerBlob();
setBundledBasemap({ url: new URL(/* @vite-ignore */ './basemap/', import.meta.url).href });
defineElements();
