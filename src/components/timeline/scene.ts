import type {
  BinUnit,
  EventFilter,
  FrontlineStore,
  Histogram,
  StoreState,
  TimeWindow,
} from '../../store/types';
import type { AxisGround, AxisView } from './axis-view';
import { sums } from './bars';
import type { ChartData } from './chart';
import { chooseUnit, type DatedRows, type Domain, mainDomain, wholeDomain } from './domain';
import { passingOf } from './peaks';
import { type TimeScale, timeScale } from './scale';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** What a Date can be, milliseconds on both sides of the epoch. */
const FARTHEST = 8.64e15;

/** All that one picture of the timeline is made from. */
export interface Scene {
  readonly state: StoreState;
  /** What is shown at first. */
  readonly home: Domain;
  readonly all: TimeWindow;
  /** The starts of the first and the last event. */
  readonly events: TimeWindow;
  readonly scale: TimeScale;
  readonly unit: BinUnit;
  /** What edges snap to: a day or an hour, milliseconds. */
  readonly step: number;
  /** The chosen range, or what the axis shows. */
  readonly window: TimeWindow;
  readonly chart: ChartData;
}

/** The scene of a state on a plot so many pixels wide; null without dates. */
export function sceneOf(store: FrontlineStore, axis: AxisView, width: number): Scene | null {
  const state = store.getState();
  const ground = groundOf(datesOf(state), width);
  if (ground === null) return null;
  const { home, all, events } = ground;
  const shown = axis.on(ground);
  // An archive counts no finer than by days.
  const histogram = store.bars(chooseUnit(shown, width), shown);
  const { unit } = histogram;
  return {
    state,
    home,
    all,
    events,
    scale: timeScale(shown, width),
    unit,
    step: unit === 'hour' ? HOUR : DAY,
    window: windowOf(state.filter, shown, all),
    chart: { table: state.table, histogram, passing: passingIn(state, histogram, shown) },
  };
}

/** The starts that make the axis; of an archive those of its first and last event. */
function datesOf({ table, whole }: StoreState): DatedRows {
  if (whole === null) return table;
  const { extent } = whole;
  return extent === null
    ? { start: new Float64Array(), dated: 0 }
    : { start: Float64Array.of(extent.start, extent.end - 1), dated: 2 };
}

/** Of each bar what passes all of the filter but its dates; null when that is all. */
function passingIn(
  { table, whole, selection, filter }: StoreState,
  histogram: Histogram,
  shown: TimeWindow,
): Uint32Array | null {
  if (whole === null) return passingOf(table, selection, histogram);
  const { window: _, ...rest } = filter;
  if (Object.values(rest).every((member) => member === null || member === undefined)) return null;
  return sums(whole.bars(rest, histogram.unit, shown).shown, histogram.size);
}

interface Ground extends AxisGround {
  readonly home: Domain;
}

function groundOf(rows: DatedRows, width: number): Ground | null {
  const [rough, roughMain] = [wholeDomain(rows, 'day'), mainDomain(rows, 'day')];
  if (rough === null || roughMain === null) return null;
  const home = mainDomain(rows, chooseUnit(roughMain, width)) ?? roughMain;
  const whole = wholeDomain(rows, chooseUnit(rough, width)) ?? rough;
  return {
    home,
    all: { start: Math.min(home.start, whole.start), end: Math.max(home.end, whole.end) },
    events: { start: rows.start[0]!, end: rows.start[rows.dated - 1]! },
  };
}

/** The chosen range, or what is shown; an end that is no date, as of a range open on one side, is that of all time. */
export function windowOf(filter: EventFilter, shown: TimeWindow, all: TimeWindow): TimeWindow {
  const { start, end } = filter.window ?? shown;
  return { start: start < -FARTHEST ? all.start : start, end: end > FARTHEST ? all.end : end };
}

/** How many events are shown, of how many, and from when to when they are; of an archive all that it holds. */
export function countOf({ table, whole, selection, filter }: StoreState): {
  readonly shown: number;
  readonly total: number;
  readonly extent: TimeWindow | null;
} {
  if (whole === null) return { shown: selection.total, total: table.size, extent: table.extent };
  return { shown: whole.count(filter).total, total: whole.total, extent: whole.extent };
}
