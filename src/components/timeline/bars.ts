import { EVENT_FAMILIES } from '../../events/event-types';
import type { Histogram } from '../../store/types';
import type { Look } from './look';
import type { Peaks } from './peaks';
import type { TimeScale } from './scale';

const FAMILIES = EVENT_FAMILIES.length;

/** A bar that would be wider than this, in pixels, is so only for half of its room, so that a few days are no wall. */
const WIDE = 28;
/** How much of the ground's colour lies upon what is known only roughly. */
const VEIL = 0.45;

/** What is drawn. */
export interface BarChart {
  readonly histogram: Histogram;
  /** Of each bar the events that pass the filter on any date; null when that is all. */
  readonly passing: Uint32Array | null;
  /** Of each bar how many events are known more roughly than it is long, or than a day. */
  readonly rough: Uint32Array;
  readonly peaks: Peaks;
  readonly scale: TimeScale;
  /** Pixels. */
  readonly height: number;
  /** Pixels of the screen for one of the page. */
  readonly ratio: number;
  readonly look: Look;
}

/**
 * Draws the bars, in whole pixels of the screen: behind, pale, all events (or their outline, when
 * they have a scale of their own); before that in grey what passes the filter; before that by
 * family what is shown; on top a veil over as much of each bar as is known only roughly.
 */
export function drawBars(context: CanvasRenderingContext2D, chart: BarChart): void {
  const { histogram, passing, rough, peaks, height, ratio, look } = chart;
  const { canvas } = context;
  context.clearRect(0, 0, canvas.width, canvas.height);
  const bars = placesOf(chart);
  const bottom = Math.round(height * ratio);
  const tall = (count: number, most: number) =>
    count === 0 ? 0 : Math.max(Math.round(ratio), Math.round((count / most) * bottom));
  const fill = (colour: string, from: (bar: number) => number, to: (bar: number) => number, most: number) => {
    context.fillStyle = colour;
    for (const { bar, left, width } of bars) {
      const [low, high] = [tall(from(bar), most), tall(to(bar), most)];
      if (high > low) context.fillRect(left, bottom - high, width, high - low);
    }
  };
  const all = sums(histogram.all, histogram.size);
  if (passing !== null && !peaks.apart)
    fill(
      look.pale,
      () => 0,
      (bar) => all[bar]!,
      peaks.all,
    );
  if (passing !== null && peaks.apart) outline(context, chart, all, bottom);
  const passed = passing ?? all;
  fill(
    look.rest,
    () => 0,
    (bar) => passed[bar]!,
    peaks.bars,
  );
  const below = new Uint32Array(histogram.size);
  for (let family = 0; family < FAMILIES; family++) {
    const count = (bar: number) => histogram.shown[bar * FAMILIES + family]!;
    fill(
      look.families[family]!,
      (bar) => below[bar]!,
      (bar) => below[bar]! + count(bar),
      peaks.bars,
    );
    for (let bar = 0; bar < histogram.size; bar++) below[bar]! += count(bar);
  }
  if (peaks.apart) return;
  context.globalAlpha = VEIL;
  fill(
    look.surface,
    (bar) => all[bar]! - rough[bar]!,
    (bar) => (rough[bar]! > 0 ? all[bar]! : 0),
    peaks.bars,
  );
  context.globalAlpha = 1;
}

/** A bar of the screen: which it is, where it begins and how wide it is, in pixels of the screen. */
interface Place {
  readonly bar: number;
  readonly left: number;
  readonly width: number;
}

/** Equally wide bars with a gap, or bars edge to edge where they are thin. */
function placesOf({ histogram: { edges, size }, scale, ratio }: BarChart): readonly Place[] {
  const places: Place[] = [];
  const at = (time: number) => Math.round(scale.x(time) * ratio);
  for (let bar = 0; bar < size; bar++) {
    const [left, right] = [at(edges[bar]!), at(edges[bar + 1]!)];
    if (right <= 0 || left >= scale.width * ratio) continue;
    const room = right - left;
    const apart = (scale.x(edges[bar + 1]!) - scale.x(edges[bar]!)) * ratio;
    const gap = apart > 4 * ratio ? Math.max(1, Math.round(ratio)) : 0;
    const width =
      gap === 0
        ? Math.max(1, room)
        : Math.round(Math.min(Math.max(WIDE * ratio, apart / 2), Math.floor(apart) - gap));
    places.push({ bar, width, left: left + Math.round(Math.max(0, room - width) / 2) });
  }
  return places;
}

/** The tops of the bars of all events as one line. */
function outline(
  context: CanvasRenderingContext2D,
  { histogram: { edges, size }, peaks, scale, ratio, look }: BarChart,
  all: Uint32Array,
  bottom: number,
): void {
  context.strokeStyle = look.outline;
  context.lineWidth = Math.max(1, Math.round(ratio));
  context.beginPath();
  context.moveTo(Math.round(scale.x(edges[0]!) * ratio), bottom);
  for (let bar = 0; bar < size; bar++) {
    const y = Math.max(
      context.lineWidth / 2,
      bottom - Math.round((all[bar]! / peaks.all) * bottom) + context.lineWidth / 2,
    );
    context.lineTo(Math.round(scale.x(edges[bar]!) * ratio), y);
    context.lineTo(Math.round(scale.x(edges[bar + 1]!) * ratio), y);
  }
  context.stroke();
}

/** The events of each bar, whatever their family. */
export function sums(counts: Uint32Array, size: number): Uint32Array {
  const found = new Uint32Array(size);
  for (let bar = 0; bar < size; bar++) {
    for (let family = 0; family < FAMILIES; family++) found[bar]! += counts[bar * FAMILIES + family]!;
  }
  return found;
}
