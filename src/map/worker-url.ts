/**
 * MapLibre parses data in a worker, which is a file of its own. Who bundles the page decides where
 * that file is: beside the page (`worker-file`), or inside the script as text (`worker-blob`).
 */
let url = '';

/** Sets the address of MapLibre's worker for all maps made from now on: a URL, `blob:` included. */
export function setMapWorker(workerUrl: string): void {
  url = workerUrl;
}

/** The address set, or '' when none was. */
export function mapWorkerUrl(): string {
  return url;
}
