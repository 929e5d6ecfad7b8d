import type { EventTable, Histogram } from '../../store/types';
import { drawBars, sums } from './bars';
import { Glide } from './glide';
import { HourRough } from './hour-rough';
import type { Look } from './look';
import { type Peaks, peaksOf } from './peaks';
import type { TimeScale } from './scale';

/** Pixels of the plot that the bars have: without the strip of marks above and the axis below. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
  /** Pixels of the screen for one of the page. */
  readonly ratio: number;
}

/** What the bars are made from. */
export interface ChartData {
  readonly table: EventTable;
  readonly histogram: Histogram;
  /** Of each bar the events that pass the filter on any date; null when that is all. */
  readonly passing: Uint32Array | null;
}

/** Keeps the canvas of the bars: its pixels, and its scale, which glides when other bars come into sight. */
export class Chart {
  private readonly glide: Glide;
  private readonly hours = new HourRough();
  private table: EventTable | null = null;
  private peaks: Peaks = { bars: 1, all: 1, apart: false };
  private drawn: readonly unknown[] = [];

  /** @param changed Called when the bars have to be drawn again. */
  constructor(changed: () => void) {
    this.glide = new Glide(changed);
  }

  stop(): void {
    this.glide.stop();
  }

  /** The scale of the bars, once it has come to rest. */
  measure({ table, histogram, passing }: ChartData): Peaks {
    const next = peaksOf(sums(histogram.all, histogram.size), passing);
    const { bars, all, apart } = this.peaks;
    if (next.bars !== bars || next.all !== all || next.apart !== apart) {
      this.glide.to([bars, all], this.table === table && next.apart === apart);
      this.peaks = next;
    }
    this.table = table;
    return next;
  }

  /** Draws, unless everything is as it was drawn last. */
  draw(canvas: HTMLCanvasElement, data: ChartData, scale: TimeScale, size: ChartSize, look: Look): void {
    const { bars, all, apart } = this.peaks;
    const [nowBars, nowAll] = this.glide.now([bars, all]) as [number, number];
    const { width, height, ratio } = size;
    const inputs = [
      canvas,
      data.histogram,
      scale.start,
      scale.end,
      width,
      height,
      ratio,
      look,
      nowBars,
      nowAll,
    ];
    if (inputs.every((each, index) => each === this.drawn[index])) return;
    this.drawn = inputs;
    const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (canvas.width !== across) canvas.width = across;
    if (canvas.height !== down) canvas.height = down;
    const context = canvas.getContext('2d');
    if (context === null) return;
    const peaks = { bars: nowBars, all: nowAll, apart };
    const { histogram, table } = data;
    const rough = histogram.unit === 'hour' ? this.hours.of(table, histogram) : histogram.rough;
    drawBars(context, { ...data, rough, peaks, scale, height, ratio, look });
  }
}
