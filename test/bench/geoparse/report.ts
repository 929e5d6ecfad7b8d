import { join } from 'node:path';
import { chromium } from 'playwright';
import { build } from 'vite';
import { ROOT } from '../../support/build';
import { CHROMIUM_FLAGS, findChromium } from '../../support/chromium';
import { serveFolder } from '../../support/serve';
import { type Measurement, median } from '../measurement';
import { type Steady, timeSteady } from './steady';
import { frontline } from './systems';
import { shortReport } from './texts';

/** One report of 5 kB with the theatre and world packs loaded: the first reading, and those in steady running. */
export async function benchReport(): Promise<readonly Measurement[]> {
  const text = shortReport();
  const read = await frontline('theatre', 'world');
  const here = timeSteady(() => read(text));
  console.log('\na report of 5 kB, theatre and world packs loaded');
  return [tell('in Node', here), tell("in the browser's worker", await inWorker(text))];
}

function tell(where: string, { first, warm }: Steady): Measurement {
  console.log(
    `  ${where.padEnd(28)} ${median(warm).toFixed(2)} ms warm, ${first.toFixed(1)} ms the first time`,
  );
  return {
    what: `a report of 5 kB ${where}, warm`,
    ms: median(warm),
    runs: warm,
    figures: { 'ms the first time': first },
  };
}

/** Chromium with a worker that holds the built library and the packs, as the app's does. */
async function inWorker(text: string): Promise<Steady> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    publicDir: false,
    build: {
      outDir: join(ROOT, '.cache/bench'),
      emptyOutDir: true,
      lib: {
        entry: join(ROOT, 'test/bench/pages/geoparse.worker.js'),
        formats: ['es'],
        fileName: () => 'worker.js',
      },
    },
  });
  const server = await serveFolder(ROOT);
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_FLAGS] });
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}/test/bench/pages/geoparse.html`);
    return await page.evaluate(
      (report) =>
        new Promise<Steady>((resolve, reject) => {
          const worker = new Worker('/.cache/bench/worker.js', { type: 'module' });
          worker.addEventListener('message', ({ data }) => resolve(data as Steady));
          worker.addEventListener('error', ({ message }) => reject(new Error(message)));
          worker.postMessage(report);
        }),
      text,
    );
  } finally {
    await browser.close();
    await server.close();
  }
}
