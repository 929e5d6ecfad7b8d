import { type Collected, EventCollector } from '../../../formats/collect';
import type { Reading, ReadingListener } from './reading';
import { Snapshots } from './snapshots';

/** Bytes that are read at once, and milliseconds of work after which the page gets its turn. */
const [SLICE, TURN] = [1 << 15, 8];

/** Reads in the page itself, in slices: where no worker can be had. */
export class InlineReading implements Reading {
  private readonly collector = new EventCollector();
  private readonly snapshots = new Snapshots(this.collector, (columns) => this.listener.onPartial(columns));
  private since = performance.now();
  private stopped = false;

  constructor(private readonly listener: ReadingListener) {}

  expect(length: number): void {
    this.collector.expect(length);
  }

  async push(piece: Uint8Array): Promise<void> {
    const { collector, listener } = this;
    for (let at = 0; at < piece.length; at += SLICE) {
      collector.push(piece.subarray(at, at + SLICE));
      if (performance.now() - this.since > TURN) await this.pause();
    }
    if (collector.format === 'tiles') listener.onTiles();
    listener.onEvents(collector.size);
    if (!this.stopped) this.snapshots.look();
  }

  async end(): Promise<Collected> {
    this.stop();
    return this.collector.finish();
  }

  stop(): void {
    this.stopped = true;
    this.snapshots.stop();
  }

  private async pause(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    this.since = performance.now();
  }
}
