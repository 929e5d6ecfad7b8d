import { setWorkerUrl } from 'maplibre-gl';
import { MapProblem } from './problem';
import { mapWorkerUrl } from './worker-url';

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

/** What MapLibre says when its worker does not start, whatever the reason. */
const NOT_LOADED = /^Worker failed to load/;

/** A policy's report may come after the worker's own error; milliseconds to wait for it. */
const REPORT_DELAY = 100;

/** Finds out why a map's worker did not start. */
export interface WorkerWatch {
  /** Whether an error of MapLibre is about its worker; if so, the reason is reported. */
  claims(message: string): boolean;
  stop(): void;
}

/**
 * Watches a new map's worker and reports, once, the directive of a content security policy that
 * blocks it, or else the address that it could not be loaded from.
 */
export function watchWorker(report: (problem: MapProblem) => void): WorkerWatch {
  const url = mapWorkerUrl();
  let reported = false;
  let timer = 0;
  const tell = (message: string): void => {
    if (!reported) report(new MapProblem('no-worker', message));
    reported = true;
  };
  const blocked = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent): void => {
    if (!DIRECTIVES.has(effectiveDirective) || !concerns(blockedURI, url)) return;
    tell(
      `The map cannot be drawn: the page's content security policy (${effectiveDirective}) blocks its worker. Allow ${allowance(url)}.`,
    );
  };
  document.addEventListener('securitypolicyviolation', blocked);
  return {
    claims(message) {
      if (!NOT_LOADED.test(message)) return false;
      timer = window.setTimeout(
        () => tell(`The map cannot be drawn: its worker could not be loaded from ${url}.`),
        REPORT_DELAY,
      );
      return true;
    },
    stop() {
      clearTimeout(timer);
      document.removeEventListener('securitypolicyviolation', blocked);
    },
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
