import { scaleUtc } from 'd3-scale';
import type { TimeScale } from './scale';
import { tickWords } from './tick-words';

/** A tick of the axis: where its line is and where the middle of its words, pixels from the left. */
export interface Tick {
  readonly at: number;
  readonly middle: number;
  /** Empty where its neighbours leave no room. */
  readonly words: string;
}

/** How to word and measure labels. */
export interface TickWriter {
  readonly lang: string;
  /** Width of words as the axis writes them, pixels. */
  readonly measure: (words: string) => number;
}

/** Least room between two labels, pixels. */
const GAP = 10;
/** A width that has room for the first try of a label, pixels. */
const TRY = 64;
/** Fewer ticks than this do not say much. */
const FEWEST = 3;
/** A late moment of every month: no label of another is longer than the longest of these. */
const SAMPLES = Array.from({ length: 12 }, (_, month) => Date.UTC(2022, month, 28, 20, 30));

/** The ticks of a scale: as many as have room for their words, and no words upon one another. */
export function ticksOf(scale: TimeScale, writer: TickWriter): readonly Tick[] {
  const times = fitting(scale, writer);
  const step = stepOf(times);
  return spaced(
    times.map((time, index) => {
      const words = tickWords(writer.lang, time, step, index === 0);
      const half = writer.measure(words) / 2;
      const at = scale.x(time);
      return { at, words, half, middle: Math.min(scale.width - half, Math.max(half, at)) };
    }),
  );
}

/**
 * Times so far apart that labels of their kind have room; which these are does not change while the
 * axis is dragged. Between weeks and months there is no step: then every second week has words.
 */
function fitting(scale: TimeScale, { lang, measure }: TickWriter): readonly number[] {
  const d3 = scaleUtc([scale.start, scale.end], [0, scale.width]);
  let denser: readonly number[] | null = null;
  for (let count = Math.max(FEWEST, Math.floor(scale.width / TRY)); ; count--) {
    const times = d3.ticks(count).map((time) => time.getTime());
    if (denser !== null && times.length < FEWEST) return denser;
    const step = stepOf(times);
    const widest = Math.max(...SAMPLES.map((time) => measure(tickWords(lang, time, step, false))));
    const apart = (step / (scale.end - scale.start)) * scale.width;
    if (count <= 2 || apart >= widest + GAP) return times;
    denser = times;
  }
}

function stepOf(times: readonly number[]): number {
  return times.length > 1 ? times[1]! - times[0]! : 86_400_000;
}

/** The first label always has its words, as it says the year; a later one has them where there is room. */
function spaced(ticks: readonly (Tick & { readonly half: number })[]): readonly Tick[] {
  let free = Number.NEGATIVE_INFINITY;
  return ticks.map(({ at, middle, words, half }) => {
    const hasRoom = middle - half >= free;
    if (hasRoom) free = middle + half + GAP;
    return { at, middle, words: hasRoom ? words : '' };
  });
}
