import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { setMapWorker } from './worker-url';

/**
 * Uses MapLibre's worker as a file beside the page, for pages built by Vite. It needs no `blob:` in
 * a content security policy.
 */
export function useWorkerFile(): void {
  setMapWorker(new URL(workerUrl, import.meta.url).href);
}
