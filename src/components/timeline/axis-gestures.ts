import type { AxisView } from './axis-view';
import type { Brush } from './brush';
import type { TimeScale } from './scale';
import { pinched } from './stretch';

/** What the pointers move on. */
export interface GestureGround {
  readonly plot: HTMLElement;
  readonly scale: TimeScale;
}

/** What gestures ask and move. */
export interface GestureOptions {
  readonly ground: () => GestureGround | null;
  readonly view: AxisView;
  readonly brush: Brush;
}

/** A finger or mouse that is down: where it is (pixels from the left of the plot), and the moment it took hold of. */
interface Held {
  x: number;
  readonly time: number;
}

/**
 * Pointers on the plot: one on the bars brushes, one on the axis drags it, two pinch. A second
 * finger takes back what the first one has brushed.
 */
export class AxisGestures {
  private readonly held = new Map<number, Held>();
  private mode: 'brush' | 'drag' | 'pinch' = 'brush';
  /** Where the plot begins, pixels of the page: measured once, as measuring amid a drag lays the page out again. */
  private left = 0;

  constructor(private readonly options: GestureOptions) {}

  readonly down = (event: PointerEvent): void => {
    const ground = this.options.ground();
    if (ground === null || event.button !== 0) return;
    // No mouse events beside the pointer's: others on the page would measure it anew with each.
    event.preventDefault();
    const target = event.target as HTMLElement;
    if (target.tabIndex >= 0) target.focus({ preventScroll: true });
    ground.plot.setPointerCapture(event.pointerId);
    if (this.held.size === 0) this.left = ground.plot.getBoundingClientRect().left;
    const x = event.clientX - this.left;
    this.held.set(event.pointerId, { x, time: ground.scale.time(x) });
    const { brush } = this.options;
    if (this.held.size > 1) {
      brush.cancel();
      this.mode = 'pinch';
      return;
    }
    this.mode = target.dataset.part === 'axis' ? 'drag' : 'brush';
    if (this.mode === 'brush') brush.down(x, target);
  };

  readonly move = (event: PointerEvent): void => {
    const held = this.held.get(event.pointerId);
    const ground = this.options.ground();
    if (held === undefined || ground === null) return;
    held.x = event.clientX - this.left;
    if (this.mode === 'brush') this.options.brush.move(held.x);
    else if (this.mode === 'drag') this.drag(held, ground);
    else this.pinch(ground);
  };

  readonly up = (event: PointerEvent): void => {
    if (this.held.delete(event.pointerId) && this.mode === 'brush') this.options.brush.up();
  };

  readonly cancel = (event: PointerEvent): void => {
    if (this.held.delete(event.pointerId) && this.mode === 'brush') this.options.brush.cancel();
  };

  /** The moment that was taken hold of stays under the pointer. */
  private drag({ x, time }: Held, { scale }: GestureGround): void {
    const by = time - scale.time(x);
    this.options.view.go({ start: scale.start + by, end: scale.end + by }, false);
  }

  /** The two moments that were taken hold of stay under the fingers. */
  private pinch({ scale }: GestureGround): void {
    const [first, second] = [...this.held.values()];
    if (first === undefined || second === undefined) return;
    const share = ({ x }: Held) => x / Math.max(1, scale.width);
    this.options.view.go(pinched([first.time, second.time], [share(first), share(second)]), false);
  }
}
