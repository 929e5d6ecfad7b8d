import type { Collected } from '../../../formats/collect';
import { FormatError } from '../../../formats/types';
import type { FromWorker, ToWorker } from './protocol';
import type { Reading, ReadingListener } from './reading';

/** Bytes that may be on their way to the worker before the network has to wait for it. */
const MOST_ON_WAY = 1 << 21;

/** How long a worker may take to start, milliseconds. */
const START = 5000;

/** Reads in a worker, which is stopped with everything it holds when it is done with or let go. */
export class WorkerReading implements Reading {
  private onWay = 0;
  /** Lengths of the pieces that are on their way, the oldest first. */
  private readonly lengths: number[] = [];
  private wake: () => void = () => undefined;
  private failure: Error | null = null;
  private collected: Collected | null = null;

  private constructor(
    private readonly worker: Worker,
    private readonly listener: ReadingListener,
  ) {
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => this.hear(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.fail(new Error(event.message || 'The worker stopped.'));
    });
  }

  /** Begins when the worker has started; null where none can be had. */
  static async start(make: () => Worker, listener: ReadingListener): Promise<WorkerReading | null> {
    let worker: Worker;
    try {
      worker = make();
    } catch {
      // A content security policy forbids it.
      return null;
    }
    const started = await new Promise<boolean>((resolve) => {
      worker.addEventListener('message', () => resolve(true), { once: true });
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        resolve(false);
      });
      setTimeout(() => resolve(false), START);
    });
    if (started) return new WorkerReading(worker, listener);
    worker.terminate();
    return null;
  }

  expect(length: number): void {
    this.tell({ length }, []);
  }

  async push(piece: Uint8Array): Promise<void> {
    // A view of a part would hand over, or copy, the whole.
    const own = piece.byteLength === piece.buffer.byteLength ? piece : piece.slice();
    this.onWay += own.byteLength;
    this.lengths.push(own.byteLength);
    this.tell({ piece: own }, [own.buffer as ArrayBuffer]);
    await this.until(() => this.onWay < MOST_ON_WAY);
  }

  async end(): Promise<Collected> {
    this.tell({ end: true }, []);
    await this.until(() => this.collected !== null);
    this.stop();
    return this.collected!;
  }

  stop(): void {
    this.worker.terminate();
  }

  private tell(message: ToWorker, buffers: ArrayBuffer[]): void {
    this.worker.postMessage(message, buffers);
  }

  private hear(message: FromWorker): void {
    if (message.kind === 'took') {
      this.onWay -= this.lengths.shift() ?? 0;
      this.listener.onEvents(message.events);
    }
    if (message.kind === 'partial') this.listener.onPartial(message.columns);
    if (message.kind === 'tiles') {
      this.onWay = 0;
      this.listener.onTiles();
    }
    if (message.kind === 'done') this.collected = message.collected;
    if (message.kind === 'failed') {
      this.fail(message.format ? new FormatError(message.message) : new Error(message.message));
    }
    this.wake();
  }

  private fail(error: Error): void {
    this.failure ??= error;
    this.stop();
    this.wake();
  }

  private async until(reached: () => boolean): Promise<void> {
    while (this.failure === null && !reached()) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
    if (this.failure !== null) throw this.failure;
  }
}
