import type { EventColumns } from '../../events/columns/types';
import type { FrontlineEvent } from '../../events/types';
import type { Collected } from '../../formats/collect';
import { FormatError } from '../../formats/types';
import type { Localize } from '../words/localize';
import { LoadProgress } from './source/load-progress';
import type { Reading } from './source/reading';
import { startReading } from './source/start-reading';

/** Where a load of `src` stands. `words` is a sentence for a person. */
export type LoadState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading'; readonly words: string }
  | { readonly kind: 'failed'; readonly words: string }
  /** All that could be read is there; `problem` says what could not, or ''. */
  | { readonly kind: 'loaded'; readonly problem: string };

/** Hears of the load that is the latest one. */
export interface LoadListener {
  onLoad(state: LoadState): void;
  /** The events of a small file. */
  onEvents(events: readonly FrontlineEvent[]): void;
  /** The events of a large file; with `partial` those so far, and all of them follow in another call. */
  onColumns(columns: EventColumns, problems: readonly string[], partial: boolean): void;
  /** The file is an archive of tiles, which is read where the camera is. */
  onTiles(source: string | File): void;
}

/** How often progress is told at most, milliseconds. */
const TOLD_EVERY = 100;

/** Fetches and reads files of events, one at a time: a new one stops the one before. */
export class SourceLoader {
  private running: AbortController | null = null;

  constructor(
    private readonly localize: Localize,
    private readonly listener: LoadListener,
  ) {}

  /** Stops a load under way; nothing more is heard of it, and all that it held is let go. */
  cancel(): void {
    this.running?.abort();
    this.running = null;
  }

  /** Loads a file, from its address or as it is. Never throws: what goes wrong is reported in words. */
  async load(source: string | File): Promise<void> {
    this.cancel();
    const running = new AbortController();
    this.running = running;
    const name = typeof source === 'string' ? source : source.name;
    this.listener.onLoad({ kind: 'loading', words: this.localize.term('loading', name) });
    try {
      await this.read(source, name, running.signal);
    } catch (error) {
      if (!running.signal.aborted) this.listener.onLoad({ kind: 'failed', words: this.failure(name, error) });
    }
    running.abort();
    if (this.running === running) this.running = null;
  }

  private async read(source: string | File, name: string, signal: AbortSignal): Promise<void> {
    const { listener, localize } = this;
    if (isArchive(name)) {
      listener.onTiles(source);
      return;
    }
    const progress = new LoadProgress(localize, name);
    const tell = (): void => {
      if (!signal.aborted) listener.onLoad({ kind: 'loading', words: progress.words });
    };
    let tiles = false;
    // A worker starts while the network answers.
    const starting = startReading({
      onEvents(count) {
        progress.events = count;
      },
      onPartial(columns) {
        if (signal.aborted) return;
        progress.events = columns.size;
        listener.onColumns(columns, [], true);
        tell();
      },
      onTiles() {
        tiles = true;
      },
    });
    signal.addEventListener('abort', () => void starting.then((reading) => reading.stop()));
    const response = typeof source === 'string' ? await fetch(source, { signal }) : new Response(source);
    if (!response.ok) {
      listener.onLoad({ kind: 'failed', words: localize.term('notFound', name, response.status) });
      return;
    }
    progress.total = typeof source === 'string' ? lengthOf(response) : source.size;
    const reading = await starting;
    if (progress.total !== null) reading.expect(progress.total);
    let told = performance.now();
    await eachPiece(response, signal, async (piece) => {
      progress.bytes += piece.byteLength;
      await reading.push(piece);
      if (performance.now() - told < TOLD_EVERY) return !tiles;
      told = performance.now();
      tell();
      return !tiles;
    });
    signal.throwIfAborted();
    if (tiles) listener.onTiles(source);
    else await this.finish(reading, signal);
  }

  private async finish(reading: Reading, signal: AbortSignal): Promise<void> {
    const collected = await reading.end();
    signal.throwIfAborted();
    const problem = this.problemOf(collected);
    if (collected.kind === 'events') this.listener.onEvents(collected.events);
    else this.listener.onColumns(collected.columns, problem === '' ? [] : [problem], false);
    this.listener.onLoad({ kind: 'loaded', problem });
  }

  private problemOf(collected: Collected): string {
    const { problems } = collected;
    const count = collected.kind === 'events' ? problems.length : collected.leftOut;
    const read = collected.kind === 'events' ? collected.events.length : collected.columns.size;
    const [first] = problems;
    const broken =
      count === 0 ? '' : this.localize.term('brokenRows', count, count + read, first?.message ?? '');
    const cut = collected.kind === 'columns' ? collected.cut : '';
    return [broken, cut].filter((words) => words !== '').join(' ');
  }

  private failure(name: string, error: unknown): string {
    if (error instanceof FormatError) return this.localize.term('unreadable', name, error.message);
    return this.localize.term('unreachable', name);
  }
}

/** Whether a name ends as those of archives of tiles do: nothing of such a one is fetched here. */
const isArchive = (name: string): boolean => /\.pmtiles(?:[?#]|$)/i.test(name);

/** How long a body is that was not compressed on its way, bytes; null when that is not told. */
function lengthOf({ headers }: Response): number | null {
  const length = Number(headers.get('content-length'));
  return headers.has('content-encoding') || !(length > 0) ? null : length;
}

/** Goes through a body's pieces one after the other until one says that it is enough (false). */
async function eachPiece(
  { body }: Response,
  signal: AbortSignal,
  take: (piece: Uint8Array) => Promise<boolean>,
): Promise<void> {
  const reader = body?.getReader();
  try {
    for (let step = await reader?.read(); step && !step.done; step = await reader?.read()) {
      if (signal.aborted || !(await take(step.value))) break;
    }
  } finally {
    // What is still to come of a file that is given up need not be fetched.
    await reader?.cancel().catch(() => undefined);
  }
}
