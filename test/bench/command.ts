import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../support/build';
import { type Measurement, median } from './measurement';

const RUNS = 9;
const SAMPLE = join(ROOT, 'data/articles/sample-bakhmut.txt');
const BUILT = join(ROOT, 'dist/cli/frontline.js');

/** Wall time of the built command from start to end, beside the start of an empty Node process. */
export async function benchCommand(): Promise<readonly Measurement[]> {
  const empty = time(['-e', '']);
  const peer = { name: 'an empty Node process', ms: median(empty) };
  return [
    measure(
      'frontline geoparse on the sample dispatch, full pack',
      [BUILT, 'geoparse', '--json', SAMPLE],
      peer,
    ),
    measure('frontline events on the sample dispatch, full pack', [BUILT, 'events', '--json', SAMPLE], peer),
  ];
}

function measure(what: string, args: readonly string[], peer: Measurement['peer'] & object): Measurement {
  const runs = time(args);
  return { what, ms: median(runs), runs, peer };
}

function time(args: readonly string[]): readonly number[] {
  return Array.from({ length: RUNS }, () => {
    const begin = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`Expected ${args.join(' ')} to end with 0, found ${status}: ${stderr}`);
    return performance.now() - begin;
  });
}
