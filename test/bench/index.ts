/**
 * `npm run bench [-- command | page | geoparse | events | map] [--short]`: speed of the built product, each
 * figure beside a peer measured in the same run. Prints a table and writes `.cache/bench.json`. The
 * short form is for every build: of the reading alone, and it fails under the floors of `floors.json`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt, ROOT } from '../support/build';
import { benchCommand } from './command';
import { benchEvents } from './events';
import { benchGeoparse } from './geoparse';
import { benchMap } from './map';
import type { Measurement } from './measurement';
import { benchPage } from './page';

const BENCHES: Readonly<Record<string, (short: boolean) => Promise<readonly Measurement[]>>> = {
  command: benchCommand,
  page: benchPage,
  geoparse: benchGeoparse,
  events: benchEvents,
  map: benchMap,
};

/** What has a short form. */
const SHORT = new Set(['geoparse', 'events', 'map']);

async function main(): Promise<void> {
  const short = process.argv.includes('--short');
  const asked = process.argv.slice(2).filter((arg) => arg !== '--short');
  const unknown = asked.filter((name) => !(name in BENCHES));
  if (unknown.length > 0) {
    console.error(`Expected one of ${Object.keys(BENCHES).join(', ')}, found ${unknown.join(', ')}.`);
    process.exit(2);
  }
  ensureBuilt(short ? ['lib'] : ['app', 'embed', 'cli', 'lib']);
  const measurements: Measurement[] = [];
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (short && !SHORT.has(name)) continue;
    if (asked.length === 0 || asked.includes(name)) measurements.push(...(await bench(short)));
  }
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`;
  console.log(`\n${machine}\n`);
  for (const { what, ms, runs, peer } of measurements) {
    const worst = Math.max(...runs).toFixed(0);
    const ratio = peer ? `${(ms / peer.ms).toFixed(2)} times ${peer.name} (${peer.ms.toFixed(0)} ms)` : '';
    console.log(`${what.padEnd(64)} ${ms.toFixed(0).padStart(7)} ms  worst ${worst.padStart(6)}  ${ratio}`);
  }
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  writeFileSync(join(ROOT, '.cache/bench.json'), `${JSON.stringify({ machine, measurements }, null, 2)}\n`);
}

await main();
