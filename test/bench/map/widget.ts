import type { Page } from 'playwright';
import { median } from '../measurement';
import { type Blocks, watchMainThread } from './blocks';
import type { BenchBrowser } from './browser';
import { heapOf } from './heap';

const LOADS = 3;
const BRUSH_STEPS = 120;

/** The whole widget, its events read from a file. */
export interface WidgetFound {
  /** Milliseconds from `src` to the first picture of all events, each in a page of its own. */
  readonly loads: readonly number[];
  /** Bytes held after the load by the page's thread, the programs and the empty widget included. */
  readonly heap: number;
  /** Of which the widget held before the load. */
  readonly heapBefore: number;
  /** The main thread while the range is drawn with the mouse, moved and drawn again. */
  readonly brushing: Blocks;
}

/** Loads a file of so many events into the widget, weighs the page, and brushes. */
export async function measureWidget(bench: BenchBrowser, file: string, size: number): Promise<WidgetFound> {
  const loads: number[] = [];
  for (let run = 0; ; run++) {
    const page = await bench.open();
    await page.evaluate(() => window.bench.openWidget());
    const heapBefore = await heapOf(page);
    const { first } = await page.evaluate(({ src, size }) => window.bench.loadWidget(src, size), {
      src: `${bench.url}/${file}`,
      size,
    });
    loads.push(first);
    if (run + 1 < LOADS) {
      await page.context().close();
      continue;
    }
    const heap = await heapOf(page);
    await brush(page);
    const brushing = await watchMainThread(bench.browser, page, () => brush(page));
    await page.context().close();
    return { loads, heap, heapBefore, brushing };
  }
}

/** Draws a range over a third of the timeline with the mouse, there and back, and moves it. */
export async function brush(page: Page): Promise<void> {
  const box = await page.locator('frontline-timeline canvas').first().boundingBox();
  if (box === null) throw new Error('Expected a timeline with its bars on the page, found none.');
  const at = (share: number): readonly [number, number] => [
    box.x + share * box.width,
    box.y + box.height / 2,
  ];
  await page.evaluate(() => window.bench.unsetWindow());
  await page.mouse.move(...at(0.3));
  await page.mouse.down();
  for (let step = 1; step <= BRUSH_STEPS; step++) {
    const share = 0.3 + 0.4 * Math.sin((Math.PI * step) / BRUSH_STEPS) + 0.05;
    await page.mouse.move(...at(share));
  }
  await page.mouse.up();
  await page.mouse.move(...at(0.32));
  await page.mouse.down();
  for (let step = 1; step <= BRUSH_STEPS; step++)
    await page.mouse.move(...at(0.32 + (0.5 * step) / BRUSH_STEPS));
  await page.mouse.up();
}

/** Median of the loads, milliseconds. */
export function loadOf({ loads }: WidgetFound): number {
  return median(loads);
}
