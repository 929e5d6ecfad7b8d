import { median } from '../measurement';
import type { Found } from '../pages/map/measure';
import type { Round } from './contenders';
import { loadOf, type WidgetFound } from './widget';

/** One thing that must hold at a million events. */
export interface Target {
  readonly what: string;
  readonly unit: 'times' | 'ms' | 'MB';
  readonly found: number;
  readonly bound: number;
}

const HEAP = 150;
const BLOCK = 12;
const LOAD = 1200;

/** What was found beside what must hold; a figure that could not be measured is NaN, and holds nothing. */
export function targetsOf(
  rounds: Readonly<Record<number, Round>>,
  widget: WidgetFound | null,
): readonly Target[] {
  const million = rounds[1_000_000] ?? {};
  const [own, empty, peer] = [million.frontline, million.empty, million.setFilter];
  const floor = medianOf(empty?.windows.all);
  const windows = Object.entries(own?.windows ?? {});
  const slowest = Math.max(...windows.map(([, times]) => medianOf(times)));
  const smaller = rounds[100_000]?.frontline;
  const growth = Math.max(
    ...windows.map(([name, times]) => medianOf(times) / medianOf(smaller?.windows[name])),
  );
  return [
    times('filter changed to map shown, the slowest window, beside an empty map’s frame', slowest / floor, 2),
    times(
      'filter changed to map shown, 30 days, beside MapLibre’s setFilter',
      medianOf(own?.windows['30 days']) / medianOf(peer?.windows['30 days']),
      1 / 50,
    ),
    times('a step of play, beside an empty map’s frame', medianOf(own?.play) / medianOf(empty?.play), 1.5),
    {
      what: 'longest task of the main thread while brushing',
      unit: 'ms',
      found: widget?.brushing.longest ?? Number.NaN,
      bound: BLOCK,
    },
    {
      what: 'the same in processor time, which software graphics on the same cores does not lengthen',
      unit: 'ms',
      found: widget?.brushing.longestProcessor ?? Number.NaN,
      bound: BLOCK,
    },
    {
      what: 'load from the columnar file to the first full picture',
      unit: 'ms',
      found: widget ? loadOf(widget) : Number.NaN,
      bound: LOAD,
    },
    times(
      'the same beside MapLibre’s GeoJSON',
      (widget ? loadOf(widget) : Number.NaN) / (peer?.load ?? Number.NaN),
      1 / 15,
    ),
    { what: 'heap after load', unit: 'MB', found: (widget?.heap ?? Number.NaN) / 1e6, bound: HEAP },
    times(
      'a frame of panning and zooming at cells, beside an empty map’s',
      slowestMove(own, empty, 'all'),
      1.5,
    ),
    times(
      'a frame of panning and zooming at points, beside an empty map’s',
      slowestMove(own, empty, 'a day'),
      3,
    ),
    times('growth of a filter from 100,000 to 1,000,000 events, the slowest window', growth, 2),
  ];
}

function times(what: string, found: number, bound: number): Target {
  return { what, unit: 'times', found, bound };
}

function slowestMove(own: Found | null | undefined, empty: Found | null | undefined, name: string): number {
  const ratios = ['pan', 'zoom'].map(
    (move) => medianOf(own?.moves[`${move}, ${name}`]) / medianOf(empty?.moves[`${move}, ${name}`]),
  );
  return Math.max(...ratios);
}

function medianOf(values: readonly number[] | undefined): number {
  return values === undefined || values.length === 0 ? Number.NaN : median(values);
}
