import { EVENT_FAMILIES } from '../../events/event-types';
import type { EventFamily } from '../../events/types';
import type { HistogramBin } from '../../store/types';

/** The bars as SVG path data: one path for the grey rest, one a family, one for the veil over rough dates. */
export interface BarPaths {
  readonly rest: string;
  readonly families: readonly { readonly family: EventFamily; readonly path: string }[];
  /** Upper part of each bar that is known only more roughly than a day. */
  readonly rough: string;
  /** Height of the scale, in events. */
  readonly most: number;
}

/**
 * Paths of the bars. `x` maps milliseconds to pixels, `height` is the plot's in pixels with 0 at
 * the top. Of each bar the events that pass the filter stand at the bottom, by family.
 */
export function barPaths(
  bins: readonly HistogramBin[],
  x: (time: number) => number,
  height: number,
): BarPaths {
  const most = Math.max(1, ...bins.map(({ all }) => sum(all)));
  const rest: string[] = [];
  const rough: string[] = [];
  const families = EVENT_FAMILIES.map((family) => ({ family, parts: [] as string[] }));
  for (const bin of bins) {
    const total = sum(bin.all);
    if (total === 0) continue;
    const [left, right] = [x(bin.start), x(bin.end)];
    const gap = right - left > 4 ? 1 : 0;
    const width = Math.max(1, Math.min(28, right - left - gap));
    const from = left + Math.max(0, right - left - width) / 2;
    const scale = (count: number) => (count / most) * height;
    const box = (bottom: number, top: number) =>
      `M${round(from)} ${round(height - bottom)}V${round(height - top)}h${round(width)}V${round(height - bottom)}z`;
    rest.push(box(0, scale(total)));
    let below = 0;
    for (const { family, parts } of families) {
      const count = bin.shown[family];
      if (count === 0) continue;
      parts.push(box(scale(below), scale(below + count)));
      below += count;
    }
    if (bin.rough > 0) rough.push(box(scale(total - bin.rough), scale(total)));
  }
  return {
    rest: rest.join(''),
    rough: rough.join(''),
    families: families.map(({ family, parts }) => ({ family, path: parts.join('') })),
    most,
  };
}

function sum(counts: Readonly<Record<EventFamily, number>>): number {
  let total = 0;
  for (const family of EVENT_FAMILIES) total += counts[family];
  return total;
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10;
