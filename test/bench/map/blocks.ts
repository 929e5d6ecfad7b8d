import type { Browser, Page } from 'playwright';

/** Tasks of a page's main thread, the longest, milliseconds. */
export interface Blocks {
  /** By the clock. */
  readonly longest: number;
  /** Processor time of the one that took most, which other programs do not lengthen. */
  readonly longestProcessor: number;
  /** One in a hundred took longer, by the clock. */
  readonly percentile99: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Watches the main thread of a page while something is done to it. */
export async function watchMainThread(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<Blocks> {
  await browser.startTracing(page, {
    categories: ['disabled-by-default-devtools.timeline', 'devtools.timeline', '__metadata'],
  });
  await act();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  return blocksOf(trace.traceEvents);
}

function blocksOf(events: readonly TraceEvent[]): Blocks {
  const threads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events.filter(
    ({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && threads.has(`${pid} ${tid}`),
  );
  if (tasks.length === 0) throw new Error('Expected tasks of a main thread in the trace, found none.');
  const times = tasks.map(({ dur = 0 }) => dur / 1000).sort((a, b) => a - b);
  return {
    longest: times.at(-1)!,
    longestProcessor: Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000)),
    percentile99: times[Math.floor(0.99 * (times.length - 1))]!,
  };
}
