import type { ScaleTime } from 'd3-scale';
import type { HistogramBin, TimeWindow } from '../../store/types';
import { DAY } from '../words/dates';
import { type Domain, snapToDay } from './domain';
import { moveWindow, type WindowPart } from './window-keys';

/** What the pointer moves on. */
export interface BrushGround {
  readonly plot: HTMLElement;
  readonly domain: Domain;
  /** The chosen range, or the whole domain. */
  readonly window: TimeWindow;
  /** From time to pixels of the plot. */
  readonly scale: ScaleTime<number, number>;
  readonly bins: () => readonly HistogramBin[];
}

/** What a brush asks and tells. */
export interface BrushOptions {
  readonly ground: () => BrushGround | null;
  readonly begin: () => void;
  readonly choose: (window: TimeWindow) => void;
}

/** A drag under way: which part, from where in time, and the window as it was. */
interface Drag {
  readonly part: WindowPart | 'new';
  readonly from: number;
  readonly window: TimeWindow;
  moved: boolean;
}

/** Pixels that a click may tremble. */
const TREMBLE = 3;

/** Chooses a range with the pointer: a new one, an edge, the whole window, or the bar that is clicked. */
export class Brush {
  private drag: Drag | null = null;

  constructor(private readonly options: BrushOptions) {}

  readonly down = (event: PointerEvent): void => {
    const ground = this.options.ground();
    if (ground === null || event.button !== 0) return;
    const grabbed = (event.target as HTMLElement).dataset.part;
    const part = grabbed === 'start' || grabbed === 'end' || grabbed === 'both' ? grabbed : 'new';
    this.drag = { part, from: timeAt(event, ground), window: ground.window, moved: false };
    ground.plot.setPointerCapture(event.pointerId);
    this.options.begin();
  };

  readonly move = (event: PointerEvent): void => {
    const { drag } = this;
    const ground = this.options.ground();
    if (drag === null || ground === null) return;
    const time = timeAt(event, ground);
    if (Math.abs(ground.scale(time) - ground.scale(drag.from)) > TREMBLE) drag.moved = true;
    if (!drag.moved) return;
    const next =
      drag.part === 'new' ? brushed(drag.from, time) : dragged(drag, drag.part, time, ground.domain);
    if (next.start !== ground.window.start || next.end !== ground.window.end) this.options.choose(next);
  };

  /** A click that is no drag chooses the bar under it. */
  readonly up = (): void => {
    const { drag } = this;
    this.drag = null;
    const bins = this.options.ground()?.bins() ?? [];
    if (drag === null || drag.moved || (drag.part !== 'new' && drag.part !== 'both')) return;
    const bar = bins.find(({ start, end }) => drag.from >= start && drag.from < end);
    if (bar !== undefined) this.options.choose({ start: bar.start, end: bar.end });
  };

  readonly cancel = (): void => {
    this.drag = null;
  };
}

/** Whole days between two moments, the later day included; at least one day. */
function brushed(from: number, to: number): TimeWindow {
  const start = Math.floor(Math.min(from, to) / DAY) * DAY;
  return { start, end: Math.max(start + DAY, Math.ceil(Math.max(from, to) / DAY) * DAY) };
}

function dragged(drag: Drag, part: WindowPart, time: number, domain: Domain): TimeWindow {
  const delta = time - drag.from;
  const edge = part === 'end' ? drag.window.end : drag.window.start;
  return moveWindow(drag.window, part, snapToDay(edge + delta) - edge, domain);
}

function timeAt({ clientX }: PointerEvent, { plot, scale, domain }: BrushGround): number {
  const time = scale.invert(clientX - plot.getBoundingClientRect().left).getTime();
  return Math.min(domain.end, Math.max(domain.start, time));
}
