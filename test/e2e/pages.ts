import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { ensureBuilt } from '../support/build';
import { CHROMIUM_FLAGS, findChromium } from '../support/chromium';
import { type StaticServer, serveFolder } from '../support/serve';

/** A page with what went wrong in it so far. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors and warnings of the console, uncaught errors, and requests that left the machine. */
  readonly troubles: readonly string[];
  close(): Promise<void>;
}

/** Starts Chromium with software WebGL; `more` are further flags. */
export function launch(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_FLAGS, ...more] });
}

/** Opens an address in a fresh context, 1100 by 680 unless told otherwise. */
export async function open(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: 1100, height: 680 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    bypassCSP: true,
    ...options,
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') troubles.push(`left: ${request.url()}`);
  });
  page.setDefaultTimeout(45_000);
  await page.goto(url);
  return { page, troubles, close: () => context.close() };
}

/**
 * Builds what is asked for and serves a folder for the tests of a file, each of which opens one page
 * by its path; after each the page is closed, and nothing may have gone wrong in it.
 */
export function servedPages(
  parts: Parameters<typeof ensureBuilt>[0],
  folder: string,
): {
  readonly url: () => string;
  readonly visit: (path: string, options?: BrowserContextOptions) => Promise<Page>;
} {
  let browser: Browser;
  let server: StaticServer;
  let opened: WatchedPage | null = null;
  beforeAll(async () => {
    ensureBuilt(parts);
    server = await serveFolder(folder);
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  afterEach(async () => {
    const troubles = opened?.troubles ?? [];
    await opened?.close();
    opened = null;
    expect(troubles).toEqual([]);
  });
  return {
    url: () => server.url,
    visit: async (path, options) => {
      opened = await open(browser, `${server.url}/${path}`, options);
      return opened.page;
    },
  };
}

/** Waits until the map of the page has drawn its events. */
export async function waitForPins(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const find = (root: Document | ShadowRoot): Element | null =>
        root.querySelector('frontline-map') ?? find(root.querySelector('frontline-app')!.shadowRoot!);
      const map = find(document) as
        | (Element & { map: unknown; stage: { ready: boolean }; events: unknown[] })
        | null;
      return map?.stage?.ready === true && map.events.length > 0;
    },
    undefined,
    { polling: 100 },
  );
}

/** Runs axe-core on the whole page, shadow roots included, and expects nothing to mend. */
export async function expectAccessible(page: Page, axeSource: string): Promise<void> {
  await page.evaluate(axeSource);
  const found = await page.evaluate(async () => {
    const axe = (window as unknown as { axe: { run(): Promise<{ violations: AxeViolation[] }> } }).axe;
    const { violations } = await axe.run();
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ target, html }) => `${target.join(' ')} ${html.slice(0, 160)}`).join(' | ')}`,
    );
  });
  expect(found).toEqual([]);
}

interface AxeViolation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly html: string }[];
}
