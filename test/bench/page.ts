import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { ROOT } from '../support/build';
import { CHROMIUM_FLAGS, findChromium } from '../support/chromium';
import { serveFolder } from '../support/serve';
import { type Measurement, median } from './measurement';

const RUNS = 5;

/** Performance mark that the app sets when the first events stand on the drawn map. */
export const FIRST_PINS = 'frontline-first-pins';

/**
 * Milliseconds from navigation to the first pins, in a fresh browser context each run: the app,
 * which also loads the gazetteer and reads the report, beside MapLibre alone drawing the same
 * events as circles on nothing.
 */
export async function benchPage(): Promise<readonly Measurement[]> {
  const events = spawnSync(
    process.execPath,
    [join(ROOT, 'dist/cli/frontline.js'), 'events', '--json', join(ROOT, 'data/articles/sample-bakhmut.txt')],
    { encoding: 'utf8' },
  ).stdout;
  const server = await serveFolder(ROOT);
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_FLAGS] });
  try {
    const bare = await runs(browser, `${server.url}/test/bench/pages/maplibre.html`, events);
    const app = await runs(browser, `${server.url}/dist/app/`, events);
    const peer = { name: 'MapLibre alone with the events given', ms: median(bare) };
    return [
      { what: 'from navigation to first pins, the app with its sample', ms: median(app), runs: app, peer },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

async function runs(browser: Browser, url: string, events: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.addInitScript(`window.benchEvents = ${JSON.stringify(events)};`);
    await page.goto(url);
    const at = await page.waitForFunction(
      (mark) => performance.getEntriesByName(mark)[0]?.startTime,
      FIRST_PINS,
      { timeout: 60_000, polling: 50 },
    );
    times.push((await at.jsonValue()) as number);
    await context.close();
  }
  return times;
}
