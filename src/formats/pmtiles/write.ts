import type { EventColumns } from '../../events/columns/types';
import { ArchiveWriter } from './archive';
import { daySpans } from './day-spans';
import { describe } from './describe';
import type { Compress } from './directory';
import { encodeEvents } from './event-tile';
import { summariseLevel } from './levels';
import type { SummaryStep } from './summary';
import { encodeSummary } from './summary-tile';
import { planTiles } from './tile-tree';

export interface WriteTilesOptions {
  /** Gzip, the same bytes for the same input. */
  readonly compress: Compress;
  /** Called after each tile. */
  readonly onProgress?: (tiles: number, of: number) => void;
  /** Most events in a tile of events, and most counts in a summary; for tests. */
  readonly mostEvents?: number;
  readonly mostCounts?: number;
}

/**
 * Writes events as a PMTiles 3 archive, in parts that are to be written one after the other. The
 * same events give the same bytes. Tiles of few events hold these, whole; those above hold counts by
 * place, day, type and status. Unplaced events are counted in the metadata alone.
 */
export async function writeEventTiles(
  columns: EventColumns,
  { compress, onProgress, mostEvents, mostCounts }: WriteTilesOptions,
): Promise<readonly Uint8Array[]> {
  const levels = planTiles(columns, mostEvents);
  const days = daySpans(columns);
  const writer = new ArchiveWriter(compress);
  const steps: SummaryStep[] = [];
  const all = levels.reduce((sum, { length }) => sum + length, 0);
  let written = 0;
  for (const level of levels) {
    const crowded = level.filter(({ leaf }) => !leaf);
    const { step, summaries } = summariseLevel(columns, crowded, days, mostCounts);
    if (crowded.length > 0) steps.push(step);
    for (const tile of level) {
      const content = tile.leaf
        ? encodeEvents(columns, tile.rows)
        : encodeSummary(summaries[crowded.indexOf(tile)]!);
      await writer.add(tile.id, content);
      onProgress?.(++written, all);
    }
  }
  const metadata = describe(columns, steps);
  return writer.finish({
    metadata: { name: 'Events', description: 'Events for frontline-map', frontline: metadata },
    maxZoom: Math.max(0, levels.length - 1),
    bounds: metadata.bounds,
  });
}
