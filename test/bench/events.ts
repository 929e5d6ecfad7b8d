import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as events from '../../src/events/index';
import { ROOT } from '../support/build';
import { packPath } from '../support/gazetteers';
import { checkFloors } from './check-floors';
import { builtLibrary } from './geoparse/systems';
import { benchTexts, bytesOf, concatenated, devTexts } from './geoparse/texts';
import { timePass } from './geoparse/time';
import { type Measurement, median } from './measurement';
import { type Warmth, warmUp } from './warm-up';

const ROUNDS = 9;
const LONG_ROUNDS = 3;
const WARM: Warmth = { steady: 8, most: 64 };
const LONG_MEGABYTES = 5;
/** Any day will do: relative times are read against it. */
const PUBLISHED = '2023-10-18';

/** Processor time of one reading, milliseconds. */
interface Times {
  readonly places: number;
  readonly events: number;
}

type Read = (text: string) => Times;

/**
 * What reading events adds to the geoparser's time on the same texts, theatre and world packs: the
 * two stages of one reading timed apart, processor time, warmed up until both together get no faster; a
 * long text warms up by itself, in one round. The short form reads the dev dispatches alone and throws
 * over the ceiling of `floors.json`.
 *
 * @throws Error that names the figure, its ceiling and what was found.
 */
export async function benchEvents(short: boolean): Promise<readonly Measurement[]> {
  const read = await reader();
  const dispatches = devTexts();
  console.log('\nprocessor time of events beside that of places, theatre and world packs');
  const own = bench('dev dispatches', dispatches, read, ROUNDS);
  if (short) {
    checkFloors('events', [own]);
    return [own];
  }
  const { name, texts } = benchTexts();
  const long = concatenated([...texts, ...dispatches], LONG_MEGABYTES);
  return [
    own,
    bench(name, texts, read, ROUNDS),
    bench(`one text of ${LONG_MEGABYTES} MB of both`, [long], read, LONG_ROUNDS),
  ];
}

async function reader(): Promise<Read> {
  const { combineGazetteers, decodePack, geoparse, inflatePack } = await builtLibrary();
  const { readEvents } = (await import(
    pathToFileURL(join(ROOT, 'dist/lib/events.js')).href
  )) as typeof events;
  const packs = (['theatre', 'world'] as const).map(async (pack) =>
    decodePack(await inflatePack(readFileSync(packPath(pack)))),
  );
  const gazetteer = combineGazetteers(await Promise.all(packs));
  return (text) => {
    let resolutions: ReturnType<typeof geoparse> = [];
    const places = timePass(() => {
      resolutions = geoparse(text, gazetteer);
    });
    const added = timePass(() => {
      readEvents({ id: 'bench', text, date: PUBLISHED, lang: 'en' }, resolutions);
    });
    return { places: places.cpu, events: added.cpu };
  };
}

function bench(name: string, texts: readonly string[], read: Read, rounds: number): Measurement {
  const pass = (): Times => sumOf(texts.map(read));
  const whole = (): number => {
    const { places, events } = pass();
    return places + events;
  };
  warmUp(whole, texts.length > 1 ? WARM : { steady: 1, most: 1 });
  const passes = Array.from({ length: rounds }, pass);
  const runs = passes.map(({ events }) => events);
  const ratio = median(passes.map(({ places, events }) => events / places));
  const places = median(passes.map((pass) => pass.places));
  const megabytes = texts.reduce((sum, text) => sum + bytesOf(text), 0) / 1e6;
  console.log(
    `  ${name.padEnd(40)} ${megabytes.toFixed(2).padStart(5)} MB  places ${places.toFixed(0).padStart(5)} ms  ` +
      `events ${median(runs).toFixed(0).padStart(5)} ms  ${ratio.toFixed(2)} times the geoparser`,
  );
  return {
    what: `events added to places, ${name}`,
    ms: median(runs),
    runs,
    peer: { name: 'the geoparser alone', ms: places },
    figures: { 'times the geoparser': ratio, 'MB/s of both': megabytes / ((places + median(runs)) / 1000) },
  };
}

function sumOf(times: readonly Times[]): Times {
  return {
    places: times.reduce((sum, { places }) => sum + places, 0),
    events: times.reduce((sum, { events }) => sum + events, 0),
  };
}
