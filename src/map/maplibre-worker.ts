import { setWorkerUrl } from 'maplibre-gl';
import { MapProblem } from './problem';
import { mapWorkerUrl } from './worker-url';

/** How long a map may take before the worker is asked whether it lives, milliseconds. */
const PATIENCE = 8_000;

const DIRECTIVES = new Set(['worker-src', 'child-src', 'script-src', 'script-src-elem', 'default-src']);

/** Hands the chosen worker to MapLibre. Throws a {@link MapProblem} `no-worker` when none was chosen. */
export function prepareWorker(): void {
  const url = mapWorkerUrl();
  if (url === '') {
    throw new MapProblem(
      'no-worker',
      'The map has no worker: call useWorkerFile, useWorkerBlob or setMapWorker before the first map is made.',
    );
  }
  setWorkerUrl(url);
}

/**
 * Watches a new map's worker, about whose failure MapLibre says nothing: reports the directive of a
 * content security policy that blocks it, and a file that does not load. Returns the way to stop.
 */
export function watchWorker(report: (problem: MapProblem) => void): () => void {
  const url = mapWorkerUrl();
  let probe: Worker | null = null;
  const blocked = (event: SecurityPolicyViolationEvent): void => {
    if (!DIRECTIVES.has(event.effectiveDirective) || !concerns(event.blockedURI, url)) return;
    report(
      new MapProblem(
        'no-worker',
        `The map cannot be drawn: the page's content security policy (${event.effectiveDirective}) blocks its worker. Allow ${allowance(url)}.`,
      ),
    );
  };
  const timer = setTimeout(() => {
    probe = new Worker(url, { type: 'module' });
    probe.onerror = () => {
      report(
        new MapProblem('no-worker', `The map cannot be drawn: its worker could not be loaded from ${url}.`),
      );
    };
  }, PATIENCE);
  document.addEventListener('securitypolicyviolation', blocked);
  return () => {
    clearTimeout(timer);
    probe?.terminate();
    document.removeEventListener('securitypolicyviolation', blocked);
  };
}

/** Browsers shorten a blocked URL to its scheme, or to its origin when it is another's. */
function concerns(blockedUri: string, url: string): boolean {
  const { protocol, origin } = new URL(url, document.baseURI);
  return blockedUri === url || blockedUri === protocol.slice(0, -1) || blockedUri === origin;
}

function allowance(url: string): string {
  const { protocol, origin } = new URL(url, document.baseURI);
  if (protocol === 'blob:') return 'worker-src blob:';
  return origin === location.origin
    ? "worker-src 'self'"
    : `worker-src blob: ${origin} and script-src ${origin}`;
}
