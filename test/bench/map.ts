import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../support/build';
import { checkFloors } from './check-floors';
import { launchBench } from './map/browser';
import { buildPage } from './map/build';
import { chartOf } from './map/chart';
import { joined, measureRound, type Round } from './map/contenders';
import { arrowFile, geojsonFile } from './map/files';
import { ownMeasurements } from './map/measurements';
import { LONG, QUICK, SHORT } from './map/plans';
import { printRounds, printTargets } from './map/print';
import { targetsOf } from './map/targets';
import { loadOf, measureWidget, type WidgetFound } from './map/widget';
import type { Measurement } from './measurement';

/** The greatest first, in a browser that holds nothing yet. */
const SIZES = [1_000_000, 100_000, 10_000] as const;
const MILLION = 1_000_000;

/** What one contender may take, milliseconds. */
const LIMIT = 480_000;

/**
 * A changed window of time until the map shows it, at up to a million events: ours beside an empty
 * map, MapLibre's filter and data, and deck.gl, in one page and run; then the whole widget loaded
 * from an Arrow file and brushed. Writes `.cache/bench-map.json` and the chart of the README. The
 * short form measures ours and one peer and throws over the ceilings of `floors.json`.
 *
 * @throws Error that names the figure, its ceiling and what was found.
 */
export async function benchMap(short: boolean): Promise<readonly Measurement[]> {
  await buildPage();
  const bench = await launchBench();
  try {
    if (short) {
      const geojson = await geojsonFile(SHORT.peerSize);
      const peer = await measureRound(bench, SHORT.peerSize, geojson, SHORT.peer, LIMIT);
      const own = await measureRound(bench, MILLION, geojson, SHORT.own, LIMIT);
      const measurements = ownMeasurements(MILLION, { ...own, setFilter: peer.setFilter ?? null });
      checkFloors('map', measurements);
      return measurements;
    }
    const rounds: Record<number, Round> = {};
    const widget = await measureWidget(bench, arrowFile(MILLION), MILLION);
    for (const size of SIZES) {
      const geojson = await geojsonFile(size);
      const first = await measureRound(bench, size, geojson, LONG, LIMIT);
      rounds[size] = joined(first, await measureRound(bench, size, geojson, QUICK, LIMIT));
      // Each time, for a run that takes half an hour on a busy machine.
      write('.cache/bench-map.json', `${JSON.stringify({ rounds, widget }, null, 2)}\n`);
    }
    const targets = targetsOf(rounds, widget);
    printRounds(rounds);
    printTargets(targets, widget);
    write('.cache/bench-map.json', `${JSON.stringify({ rounds, widget, targets }, null, 2)}\n`);
    const title = 'A million events: from a changed window of time to the map showing it';
    write('docs/million-events.svg', chartOf(fromFile(rounds[MILLION]!, widget), title));
    return SIZES.flatMap((size) => ownMeasurements(size, rounds[size]!));
  } finally {
    await bench.close();
  }
}

/** Ours with the time that a file took, which the round has for the peers alone. */
function fromFile(round: Round, widget: WidgetFound): Round {
  return round.frontline ? { ...round, frontline: { ...round.frontline, load: loadOf(widget) } } : round;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), text);
}
