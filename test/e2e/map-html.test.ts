import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FrontlineMap } from '../../src/components/frontline-map';
import { ROOT } from '../support/build';
import { CHROMIUM_FLAGS, findChromium } from '../support/chromium';

const HOSTILE =
  '</script><script>window.hit=1;alert(1)</script><img src=x onerror="window.hit=1;alert(2)"><!--';

const REPORT = `Shelling of Kupiansk ${HOSTILE}

Russian forces shelled Kupiansk on Monday, the governor said. ${HOSTILE} Troops repelled an assault near
Bakhmut on Sunday, the General Staff said.
`;

const EVENTS = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [36.23, 49.99] },
      properties: {
        title: `Strike ${HOSTILE}`,
        date: '2023-03-07',
        url: 'javascript:alert(3)',
        type: 'missile-strike',
      },
    },
  ],
};

let folder = '';
let browser: Browser;

const map = (args: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, 'src/cli/frontline.ts'), 'map', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: 200_000,
  });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'frontline-map-html-'));
  writeFileSync(join(folder, 'report.txt'), REPORT);
  writeFileSync(join(folder, 'events.geojson'), JSON.stringify(EVENTS));
  const { status, stderr } = map([
    '--date',
    '2023-03-07',
    join(folder, 'report.txt'),
    join(folder, 'events.geojson'),
    '-o',
    join(folder, 'map.html'),
  ]);
  if (status !== 0) throw new Error(stderr);
  browser = await chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_FLAGS] });
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The page opened from disk, with all that it asked for, said and complained of. */
async function open(width: number, height: number) {
  const page = await browser.newPage({ viewport: { width, height } });
  const requests: string[] = [];
  const trouble: string[] = [];
  page.on('request', (request) => requests.push(request.url().slice(0, 60)));
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  page.on('dialog', async (dialog) => {
    trouble.push(`dialog ${dialog.message()}`);
    await dialog.dismiss();
  });
  await page.goto(pathToFileURL(join(folder, 'map.html')).href);
  // Pins and basemap are drawn some frames after the events are there.
  await page.waitForFunction(() => {
    const element = document.querySelector<FrontlineMap>('frontline-map');
    return element?.map?.getView() && element.store.getState().selection.total >= 3;
  });
  return { page, requests, trouble };
}

/** Colours of the pixels around a point of the page, as [red, green, blue] from 0 to 255. */
async function coloursAround(page: Page, x: number, y: number): Promise<readonly (readonly number[])[]> {
  const clip = { x: x - 6, y: y - 6, width: 12, height: 12 };
  const png = (await page.screenshot({ clip })).toString('base64');
  const reader = await browser.newPage();
  const colours = await reader.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data: bytes } = context.getImageData(0, 0, image.width, image.height);
    return Array.from({ length: bytes.length / 4 }, (_, at) => [...bytes.slice(at * 4, at * 4 + 3)]);
  }, png);
  await reader.close();
  return colours;
}

/** Where on the page a point of the earth lies. */
const pixelOf = (page: Page, lon: number, lat: number) =>
  page.evaluate(
    ([east, north]) => {
      const element = document.querySelector<FrontlineMap>('frontline-map')!;
      const stage = element.shadowRoot!.querySelector('.view')!.getBoundingClientRect();
      const { x, y } = element.map!.project([east!, north!]);
      return { x: stage.x + x, y: stage.y + y };
    },
    [lon, lat],
  );

test('the page opens from disk, draws its pins and asks the network for nothing', async () => {
  const { page, requests, trouble } = await open(1280, 800);
  await expect
    .poll(
      async () => {
        const { x, y } = await pixelOf(page, 36.23, 49.99);
        const colours = await coloursAround(page, x, y);
        // The basemap is grey: only a pin has a colour.
        return colours.filter((rgb) => Math.max(...rgb) - Math.min(...rgb) > 60).length;
      },
      { timeout: 60_000, interval: 1000 },
    )
    .toBeGreaterThan(30);
  expect(requests.filter((url) => !/^(file|blob|data):/.test(url))).toEqual([]);
  expect(requests.filter((url) => url.startsWith('file:'))).toHaveLength(1);
  expect(trouble).toEqual([]);
  await page.close();
});

test('markup in the report, in titles and links stays text', async () => {
  const { page, trouble } = await open(1280, 800);
  const textOf = async (selector: string): Promise<string> =>
    (await page.locator(selector).allTextContents()).join('\n');
  await expect
    .poll(() => textOf('frontline-article p'), { timeout: 20_000 })
    .toContain(`Kupiansk ${HOSTILE}`);
  expect(await page.title()).toContain('</script><script>');
  const { x, y } = await pixelOf(page, 36.23, 49.99);
  await page.mouse.click(x, y);
  await expect.poll(() => textOf('frontline-card *'), { timeout: 20_000 }).toContain(`Strike ${HOSTILE}`);
  expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
  expect(await page.evaluate(() => (window as { hit?: number }).hit)).toBeUndefined();
  expect(trouble).toEqual([]);
  await page.close();
});

test('on a phone the map stands above the report and nothing sticks out', async () => {
  const { page } = await open(390, 844);
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(widths[0]).toBeLessThanOrEqual(widths[1]!);
  const [above, below] = await Promise.all([
    page.locator('frontline-map').boundingBox(),
    page.locator('#reports').boundingBox(),
  ]);
  expect(above!.y + above!.height).toBeLessThanOrEqual(below!.y + 1);
  await page.close();
});

test('the page holds no byte of a report as markup, and a policy of its own', () => {
  const html = readFileSync(join(folder, 'map.html'), 'utf8');
  const [, data] = /<script type="application\/json" id="frontline-data">([^<]*)<\/script>/.exec(html)!;
  const { readings } = JSON.parse(data!) as { readings: { article: { text: string } }[] };
  expect(readings[0]?.article.text).toBe(REPORT);
  expect(html).toMatch(/Content-Security-Policy" content="default-src &#39;none&#39;/);
  expect(html.match(/<script[\s>]/g)).toHaveLength(2);
});

test('what two reports tell is one event, which the sentence of either chooses', async () => {
  const reports = ['one', 'other'].map((name) => join(folder, `${name}.txt`));
  writeFileSync(reports[0]!, 'Shells hit Kherson on Monday.');
  writeFileSync(reports[1]!, 'Russian forces shelled Kherson on Monday, killing two people.');
  const output = join(folder, 'merged.html');
  const { status, stderr } = map(['--date', '2023-03-08', ...reports, '-o', output]);
  expect({ status, stderr }).toMatchObject({ status: 0 });
  const page = await browser.newPage();
  await page.goto(pathToFileURL(output).href);
  await page.waitForFunction(() => document.querySelector<FrontlineMap>('frontline-map')?.map?.getView());
  const chosen = await page.evaluate(() => {
    const { store, readings } = document.querySelector<FrontlineMap>('frontline-map')!;
    const shelling = readings.map(
      ({ events }) => events.find(({ properties }) => properties.type === 'shelling')!,
    );
    const articles = [...document.querySelectorAll('frontline-article')];
    const { table, selection } = store.getState();
    const shown = [...selection.rows]
      .map((row) => table.event(row))
      .filter(({ properties }) => properties.type === 'shelling');
    return {
      shown: shown.map(({ properties: { id, claimCount } }) => ({ id, claimCount })),
      own: shelling.map(({ properties }) => properties.id),
      told: articles.map(
        ({ reading }) =>
          reading?.events.find(({ properties }) => properties.type === 'shelling')?.properties.id,
      ),
    };
  });
  expect(chosen.shown).toHaveLength(1);
  const [{ id, claimCount } = { id: '', claimCount: 0 }] = chosen.shown;
  expect(claimCount).toBe(2);
  expect(chosen.told).toEqual([id, id]);
  expect(new Set(chosen.own).size).toBe(2);
  await page.close();
});

test('what cannot be read or written is told, and the rest is on the map', () => {
  const output = join(folder, 'other.html');
  const partly = map(['--date', '2023-03-07', '/no/such/file', join(folder, 'report.txt'), '-o', output]);
  expect(partly.stderr).toContain('/no/such/file: expected a report, but there is no such file');
  expect(partly.stderr).toMatch(/Wrote .*other\.html: \d+ events?, \d+ on the map\./);
  expect(partly.status).toBe(1);
  const nowhere = map([join(folder, 'events.geojson'), '-o', '/no/such/folder/map.html']);
  expect(nowhere.stderr).toContain('/no/such/folder/map.html: expected a file that can be written, but ');
  expect(nowhere.status).toBe(1);
});
