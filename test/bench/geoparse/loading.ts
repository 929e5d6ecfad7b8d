import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../support/build';
import { type Measurement, median } from '../measurement';

const RUNS = 7;
const MEGABYTE = 1e6;

/** What a fresh process tells of itself. */
interface Loaded {
  /** Milliseconds to inflate and to decode. */
  readonly inflated: number;
  readonly decoded: number;
  /** Bytes of heap and of what it holds outside, after a collection. */
  readonly bytes: number;
  readonly afterReading: number;
}

/** Cold: each pack is read in a fresh process, several times. */
export function benchLoading(): readonly Measurement[] {
  console.log('\nloading, a fresh process each time; inflating and decoding');
  const measured = [['theatre'], ['world'], ['full'], ['theatre', 'world']].map((packs) => {
    const loads = Array.from({ length: RUNS }, () => load(packs));
    const runs = loads.map(({ inflated, decoded }) => inflated + decoded);
    const megabytes = median(loads.map(({ bytes }) => bytes)) / MEGABYTE;
    const afterReading = median(loads.map((one) => one.afterReading)) / MEGABYTE;
    const name = packs.join(' and ');
    const decoding = median(loads.map(({ decoded }) => decoded));
    console.log(
      `  ${name.padEnd(20)} ${median(runs).toFixed(0)} ms (decoding ${decoding.toFixed(0)}), worst ${Math.max(...runs).toFixed(0)}; ` +
        `${megabytes.toFixed(0)} MB, ${afterReading.toFixed(0)} MB after reading 2 MB of text`,
    );
    const figures = { 'MB in memory': megabytes, 'MB after reading': afterReading, 'ms decoding': decoding };
    return { what: `loading ${name}`, ms: median(runs), runs, figures };
  });
  return measured;
}

function load(packs: readonly string[]): Loaded {
  const script = `
    import { readFileSync } from 'node:fs';
    import * as geo from ${JSON.stringify(pathToFileURL(join(ROOT, 'dist/lib/geo.js')).href)};
    const files = ${JSON.stringify(packs.map((pack) => join(ROOT, `data/gazetteer/${pack}.pack`)))}.map((path) => readFileSync(path));
    let at = performance.now();
    const inflated = await Promise.all(files.map((file) => geo.inflatePack(file)));
    const inflating = performance.now() - at;
    at = performance.now();
    const gazetteer = geo.combineGazetteers(inflated.map((bytes) => geo.decodePack(bytes)));
    const decoding = performance.now() - at;
    const held = () => { gc(); gc(); const { heapUsed, external } = process.memoryUsage(); return heapUsed + external; };
    files.length = 0; inflated.length = 0;
    const bytes = held();
    const text = readFileSync(${JSON.stringify(join(ROOT, 'data/articles/sample-bakhmut.txt'))}, 'utf8');
    geo.geoparse((text + '\\n\\n').repeat(Math.ceil(2e6 / text.length)), gazetteer);
    const afterReading = held();
    console.log(JSON.stringify({ inflated: inflating, decoded: decoding, bytes, afterReading }));
    globalThis.kept = gazetteer;`;
  const args = ['--expose-gc', '--input-type=module', '-e', script];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`Expected ${packs.join(' and ')} to load, found ${status}: ${stderr}`);
  return JSON.parse(stdout) as Loaded;
}
