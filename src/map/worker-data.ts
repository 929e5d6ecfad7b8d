import workerText from 'maplibre-gl/dist/maplibre-gl-worker.mjs?raw';
import { setMapWorker } from './worker-url';

/**
 * Uses MapLibre's worker from a `data:` address, for a page that is opened from disk: browsers let
 * such a page start no module worker from a blob. A content security policy must allow
 * `worker-src data:` and `connect-src data:`.
 */
export function useWorkerData(): void {
  setMapWorker(`data:text/javascript;charset=utf-8,${encodeURIComponent(workerText)}`);
}
