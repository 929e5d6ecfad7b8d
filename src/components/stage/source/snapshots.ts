import type { EventColumns } from '../../../events/columns/types';
import type { EventCollector } from '../../../formats/collect';

/** Events after which the first of a file are shown, and milliseconds after which even fewer are. */
const [FIRST, SOON] = [2000, 300];

/** A file that is read as fast as this is not worth showing twice, milliseconds. */
const AT_ONCE = 100;

/** Says when the events of a file that have been read should be shown: first soon, then at each doubling. */
export class Snapshots {
  private next = FIRST;
  private last: number | null = null;
  private shown = 0;

  /** @param now Milliseconds on a clock that only runs on. */
  constructor(private readonly now: () => number) {}

  /** The events so far, when it is time for them. */
  due(collector: EventCollector): EventColumns | null {
    this.last ??= this.now();
    const { size } = collector;
    const waited = this.now() - this.last;
    const enough = size >= this.next && waited >= (this.shown === 0 ? AT_ONCE : SOON);
    const late = this.shown === 0 && size > 0 && waited >= SOON;
    if (!enough && !late) return null;
    this.last = this.now();
    this.shown = size;
    this.next = Math.max(FIRST, 2 * size);
    return collector.snapshot();
  }
}
