import { type Browser, chromium, type Page } from 'playwright';
import { ROOT } from '../../support/build';
import { CHROMIUM_FLAGS, findChromium } from '../../support/chromium';
import { serveFolder } from '../../support/serve';
import { PAGE } from './build';

/** Chromium with a server of the repository's files. */
export interface BenchBrowser {
  readonly url: string;
  readonly browser: Browser;
  /** Opens the page of the bench afresh. */
  open(): Promise<Page>;
  close(): Promise<void>;
}

/** Starts Chromium as the benches use it: a window of 1200 × 700 pixels, memory told to the byte. */
export async function launchBench(): Promise<BenchBrowser> {
  const server = await serveFolder(ROOT);
  const browser: Browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...CHROMIUM_FLAGS, '--enable-precise-memory-info', '--js-flags=--max-old-space-size=8192'],
  });
  return {
    url: server.url,
    browser,
    async open() {
      const context = await browser.newContext({ viewport: { width: 1200, height: 700 } });
      const page = await context.newPage();
      page.on('pageerror', (error) => console.error(`The page of the bench: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('404'))
          console.error(`The page of the bench: ${message.text()}`);
      });
      await page.exposeFunction('processorTime', () => processorTime(browser));
      await page.goto(`${server.url}/${PAGE}/index.html`);
      await page.waitForFunction(() => window.bench !== undefined);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Processor time of all renderers and the graphics process, milliseconds. */
async function processorTime(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const seconds = processInfo
    .filter(({ type }) => type === 'renderer' || type === 'GPU')
    .reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  return 1000 * seconds;
}
