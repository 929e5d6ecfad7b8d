import type { TimeWindow } from '../../store/types';
import type { TimeScale } from './scale';
import { moveWindow, type WindowPart } from './window-keys';

/** What is brushed on. */
export interface BrushGround {
  /** All time there is. */
  readonly all: TimeWindow;
  /** The chosen range, or what the axis shows. */
  readonly window: TimeWindow;
  /** The chosen range, or null. */
  readonly chosen: TimeWindow | null;
  readonly scale: TimeScale;
  /** What edges snap to: a day or an hour, milliseconds. */
  readonly step: number;
  /** The bar that a moment lies in, or null where there are none. */
  readonly bar: (time: number) => TimeWindow | null;
}

/** What a brush asks and tells. */
export interface BrushOptions {
  readonly ground: () => BrushGround | null;
  readonly begin: () => void;
  readonly choose: (window: TimeWindow | null) => void;
}

/** A drag under way: which part, from where in time, and the window as it was. */
interface Drag {
  readonly part: WindowPart | 'new';
  readonly from: number;
  readonly window: TimeWindow;
  readonly chosen: TimeWindow | null;
  moved: boolean;
}

/** Pixels that a click may tremble. */
const TREMBLE = 3;

/** Chooses a range with the pointer: a new one, an edge, the whole window, or the bar that is clicked. */
export class Brush {
  private drag: Drag | null = null;

  constructor(private readonly options: BrushOptions) {}

  /** @param x Pixels from the left of the plot. */
  down(x: number, target: HTMLElement): void {
    // First, as a range that plays comes to rest somewhere else.
    this.options.begin();
    const ground = this.options.ground();
    if (ground === null) return;
    const grabbed = target.dataset.part;
    const part = grabbed === 'start' || grabbed === 'end' || grabbed === 'both' ? grabbed : 'new';
    const { window, chosen } = ground;
    this.drag = { part, from: timeAt(x, ground), window, chosen, moved: false };
  }

  move(x: number): void {
    const { drag } = this;
    const ground = this.options.ground();
    if (drag === null || ground === null) return;
    const time = timeAt(x, ground);
    if (Math.abs(ground.scale.x(time) - ground.scale.x(drag.from)) > TREMBLE) drag.moved = true;
    if (!drag.moved) return;
    const next =
      drag.part === 'new' ? brushed(drag.from, time, ground) : dragged(drag, drag.part, time, ground);
    if (next.start !== ground.window.start || next.end !== ground.window.end) this.options.choose(next);
  }

  /** A click that is no drag chooses the bar under it. */
  up(): void {
    const { drag } = this;
    this.drag = null;
    if (drag === null || drag.moved || (drag.part !== 'new' && drag.part !== 'both')) return;
    const bar = this.options.ground()?.bar(drag.from) ?? null;
    if (bar !== null) this.options.choose(bar);
  }

  /** Gives up, and puts the range back. */
  cancel(): void {
    const { drag } = this;
    this.drag = null;
    if (drag?.moved) this.options.choose(drag.chosen);
  }
}

/** Whole steps between two moments, the later one's included; at least one. */
function brushed(from: number, to: number, { step }: BrushGround): TimeWindow {
  const start = Math.floor(Math.min(from, to) / step) * step;
  return { start, end: Math.max(start + step, Math.ceil(Math.max(from, to) / step) * step) };
}

function dragged(drag: Drag, part: WindowPart, time: number, { all, step }: BrushGround): TimeWindow {
  const edge = part === 'end' ? drag.window.end : drag.window.start;
  const to = Math.round((edge + time - drag.from) / step) * step;
  return moveWindow(drag.window, part, to - edge, all, step);
}

function timeAt(x: number, { scale }: BrushGround): number {
  const time = scale.time(x);
  return Math.min(scale.end, Math.max(scale.start, time));
}
