import workerText from 'maplibre-gl/dist/maplibre-gl-worker.mjs?raw';
import { setMapWorker } from './worker-url';

let blobUrl = '';

/**
 * Uses MapLibre's worker from text inside the script, for the embed of one file served from
 * anywhere. A content security policy must allow `worker-src blob:`.
 */
export function useWorkerBlob(): void {
  // The address is kept for the life of the page: every map made later starts its worker from it.
  blobUrl ||= URL.createObjectURL(new Blob([workerText], { type: 'text/javascript' }));
  setMapWorker(blobUrl);
}
