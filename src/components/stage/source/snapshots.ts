import type { EventColumns } from '../../../events/columns/types';
import type { EventCollector } from '../../../formats/collect';

/** Events after which the first of a file are shown, and milliseconds after which even fewer are. */
const [FIRST, SOON] = [2000, 300];

/** A file that is read as fast as this is not worth showing twice, milliseconds. */
const AT_ONCE = 100;

/** How many more events than are shown make it worth showing them while the network is silent. */
const MORE = 1.25;

/**
 * Shows the events of a file while it is read: the first soon, then at each doubling, and what has
 * come when nothing comes for a while.
 */
export class Snapshots {
  private next = FIRST;
  private last: number | null = null;
  private shown = 0;
  private silence: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly collector: EventCollector,
    private readonly show: (columns: EventColumns) => void,
  ) {}

  /** To be called after each piece. */
  look(): void {
    const now = performance.now();
    this.last ??= now;
    const { size } = this.collector;
    const waited = now - this.last;
    const enough = size >= this.next && waited >= (this.shown === 0 ? AT_ONCE : SOON);
    if (enough || (this.shown === 0 && size > 0 && waited >= SOON)) this.take();
    clearTimeout(this.silence);
    this.silence = setTimeout(() => {
      if (this.collector.size > MORE * this.shown) this.take();
    }, SOON);
  }

  /** To be called at the end. */
  stop(): void {
    clearTimeout(this.silence);
  }

  private take(): void {
    this.last = performance.now();
    this.shown = this.collector.size;
    this.next = Math.max(FIRST, 2 * this.shown);
    this.show(this.collector.snapshot());
  }
}
