import { EVENT_TYPE_NAMES } from '../../events/columns/codes';
import { EVENT_FAMILIES, EVENT_STATUSES } from '../../events/event-types';
import type { TilesMetadata } from '../../formats/pmtiles/metadata';
import type { SummaryStep } from '../../formats/pmtiles/summary';
import { tally } from '../select';
import type { BinUnit, EventFilter, Facets, Histogram, TimeWindow } from '../types';
import { countPlaces, type PlacesInSight } from './count-places';
import { widened } from './day-rows';
import { partsOfKind, passingKinds } from './kind-filter';
import type { Overview } from './overview';
import type { CountedPlaces, Whole } from './types';

/** What is in sight: the events themselves, which the table holds, or counts of places by one step. */
export type InSight =
  | { readonly close: true }
  | ({ readonly close: false; readonly step: SummaryStep } & PlacesInSight);

/** An archive as the store sees it while some part of it is in sight. */
export function wholeOf(metadata: TilesMetadata, overview: Overview, sight: InSight): Whole {
  return new ArchiveWhole(metadata, overview, sight);
}

class ArchiveWhole implements Whole {
  readonly archive: object;
  readonly total: number;
  readonly dated: number;
  readonly extent: TimeWindow | null;
  readonly bounds: Whole['bounds'];
  readonly close: boolean;
  private kept: { readonly filter: EventFilter; readonly places: CountedPlaces } | null = null;

  constructor(
    { total, dated, extent, bounds }: TilesMetadata,
    private readonly overview: Overview,
    private readonly sight: InSight,
  ) {
    this.archive = overview;
    this.total = total;
    this.dated = dated;
    this.extent = extent && { start: extent[0], end: extent[1] };
    this.bounds = bounds;
    this.close = sight.close;
  }

  ignores(filter: EventFilter): readonly (keyof EventFilter)[] {
    const ignored: (keyof EventFilter)[] = [];
    if ((filter.text ?? '').trim() !== '') ignored.push('text');
    if (filter.actors !== undefined) ignored.push('actors');
    if ((filter.minConfidence ?? 0) > 0) ignored.push('minConfidence');
    if (filter.bounds) ignored.push('bounds');
    if (this.sight.close) return ignored;
    if (filter.types !== undefined && this.sight.step.by === 'family') ignored.push('types');
    if (filter.window && this.widens(filter.window)) ignored.push('window');
    return ignored;
  }

  counted(window: TimeWindow): TimeWindow {
    return widened(window, this.sight.close ? 'day' : this.sight.step.unit);
  }

  count({ window, ...choices }: EventFilter): ReturnType<Whole['count']> {
    const passing = passingKinds(choices);
    const counts = new Counts();
    this.overview.kinds(window).forEach((count, kind) => {
      if (passing[kind] === 1) counts.add(kind, count, true, true, true);
    });
    return {
      total: counts.types.reduce((sum, count) => sum + count, 0),
      byFamily: tally(EVENT_FAMILIES, counts.families),
      byType: tally(EVENT_TYPE_NAMES, counts.types),
      byStatus: tally(EVENT_STATUSES, counts.statuses),
    };
  }

  facets({ window, families, types, statuses }: EventFilter): Omit<Facets, 'actors'> {
    const byFamily = passingKinds(families ? { families } : {});
    const byType = passingKinds(types ? { types } : {});
    const byStatus = passingKinds(statuses ? { statuses } : {});
    const counts = new Counts();
    this.overview.kinds(window).forEach((count, kind) => {
      const [family, type, status] = [byFamily[kind] === 1, byType[kind] === 1, byStatus[kind] === 1];
      counts.add(kind, count, type && status, family && status, family && type);
    });
    return {
      families: tally(EVENT_FAMILIES, counts.families),
      types: tally(EVENT_TYPE_NAMES, counts.types),
      statuses: tally(EVENT_STATUSES, counts.statuses),
    };
  }

  bars(filter: EventFilter, unit: BinUnit, within?: TimeWindow): Histogram {
    return this.overview.bars(filter, unit, within);
  }

  cells(filter: EventFilter): CountedPlaces | null {
    if (this.sight.close) return null;
    if (this.kept?.filter === filter) return this.kept.places;
    const { types, ...rest } = filter;
    const known = types === undefined || this.sight.step.by === 'family' ? rest : filter;
    this.kept = { filter, places: countPlaces(this.sight, known) };
    return this.kept.places;
  }

  /** Whether widening a window takes in time that may hold events. */
  private widens(window: TimeWindow): boolean {
    if (this.extent === null) return false;
    const { start, end } = this.counted(window);
    const { start: first, end: last } = this.extent;
    return (start < window.start && window.start > first) || (end > window.end && window.end < last);
  }
}

/** Sums by family, type and status. */
class Counts {
  readonly families = new Uint32Array(EVENT_FAMILIES.length);
  readonly types = new Uint32Array(EVENT_TYPE_NAMES.length);
  readonly statuses = new Uint32Array(EVENT_STATUSES.length);

  /** Adds events of a kind to the sums that they count for. */
  add(kind: number, count: number, forFamily: boolean, forType: boolean, forStatus: boolean): void {
    const { family, type, status } = partsOfKind(kind);
    if (forFamily) this.families[family]! += count;
    if (forType) this.types[type]! += count;
    if (forStatus) this.statuses[status]! += count;
  }
}
