/**
 * `npm run screenshot`: opens the built app with its sample in Chromium and writes what it looks
 * like to docs/screenshot.png.
 */
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { ensureBuilt, ROOT } from '../test/support/build';
import { CHROMIUM_FLAGS, findChromium } from '../test/support/chromium';
import { serveFolder } from '../test/support/serve';

/** A README is read over slow lines too. */
const MOST_BYTES = 400_000;

/** The mention whose card is open in the picture: one with a claim and a sentence of its own. */
const SHOWN = 'Dubovo-Vasylivka';

const path = join(ROOT, 'docs/screenshot.png');
ensureBuilt(['app']);
mkdirSync(join(ROOT, 'docs'), { recursive: true });
const server = await serveFolder(join(ROOT, 'dist/app'));
const browser = await chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_FLAGS] });
try {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 760 },
    locale: 'en-GB',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(`${server.url}/index.html`);
  await page.waitForFunction(() => performance.getEntriesByName('frontline-first-pins').length > 0);
  await page.locator('.job').waitFor({ state: 'detached' });
  await page.locator('frontline-article .mention', { hasText: SHOWN }).first().click();
  await page.locator('frontline-card h2').waitFor();
  // The camera has gone to the event, and the names of the ground have faded in.
  await page.waitForTimeout(2_000);
  await page.screenshot({ path });
} finally {
  await browser.close();
  await server.close();
}
const { size } = statSync(path);
console.log(`docs/screenshot.png, ${Math.round(size / 1000)} kB`);
if (size > MOST_BYTES) {
  console.error(`Expected at most ${MOST_BYTES / 1000} kB.`);
  process.exitCode = 1;
}
