import { TileError } from './errors';
import type { SummaryStep } from './summary';

/** Version of what we put into an archive; another one is refused. */
export const TILES_VERSION = 1;

/** Days and a count for each: steps from one day to the next that has one, and its count, in turn; the first from the epoch. */
export type DayCounts = readonly number[];

/** Counts of the events of one type and status that take equally many days. */
export interface DayCountsOf {
  /** Indexes into the archive's types and statuses. */
  readonly type: number;
  readonly status: number;
  /** Whole days from the first to the last one touched; 0 for events without a date, whose first day is 0. */
  readonly days: number;
  /** By first day, UTC. */
  readonly counts: DayCounts;
}

/** What an archive says of all its events, so that timeline and totals need no tile. */
export interface TilesMetadata {
  readonly version: typeof TILES_VERSION;
  readonly total: number;
  readonly dated: number;
  /** How many events have a place; the others are counted here, and are in no tile. */
  readonly placed: number;
  /** Earliest start and latest end, milliseconds since the epoch; null without a date. */
  readonly extent: readonly [start: number, end: number] | null;
  readonly bounds: readonly [west: number, south: number, east: number, north: number] | null;
  /** Names that the codes in this archive stand for. */
  readonly types: readonly string[];
  readonly statuses: readonly string[];
  readonly days: readonly DayCountsOf[];
  /** By first day, events known only more roughly than a day. */
  readonly rough: DayCounts;
  /** Step of the summaries by zoom, for the zooms that have any. */
  readonly levels: readonly SummaryStep[];
}

/** Reads an archive's metadata. Throws a TileError for what is no archive of events, or one of another version. */
export function readMetadata(json: unknown): TilesMetadata {
  const inner = isRecord(json) ? json.frontline : undefined;
  if (!isRecord(inner))
    throw new TileError(
      'It is a PMTiles archive, but not one of events: expected one that `frontline convert` wrote.',
    );
  if (inner.version !== TILES_VERSION)
    throw new TileError(
      `It is an archive of events of version ${String(inner.version)}; expected version ${TILES_VERSION}. Write it again with \`frontline convert\`.`,
    );
  const known =
    [inner.total, inner.dated, inner.placed].every((count) => Number.isSafeInteger(count)) &&
    [inner.types, inner.statuses].every(isTexts) &&
    [inner.days, inner.levels].every(Array.isArray) &&
    isNumbers(inner.rough) &&
    (inner.extent === null || isNumbers(inner.extent, 2)) &&
    (inner.bounds === null || isNumbers(inner.bounds, 4)) &&
    (inner.days as unknown[]).every(isDayCounts) &&
    (inner.levels as unknown[]).every(isStep);
  if (!known)
    throw new TileError('The metadata of the archive is broken: expected what `frontline convert` writes.');
  return inner as unknown as TilesMetadata;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 256 && value.every((text) => typeof text === 'string');
}

function isNumbers(value: unknown, length?: number): boolean {
  return (
    Array.isArray(value) &&
    (length === undefined || value.length === length) &&
    value.every((number) => Number.isFinite(number))
  );
}

function isDayCounts(value: unknown): boolean {
  return (
    isRecord(value) &&
    [value.type, value.status, value.days].every((code) => Number.isSafeInteger(code) && Number(code) >= 0) &&
    isNumbers(value.counts)
  );
}

function isStep(value: unknown): boolean {
  return (
    isRecord(value) &&
    ['day', 'week', 'month', 'year'].includes(String(value.unit)) &&
    ['type', 'family'].includes(String(value.by))
  );
}
