import type { Contender } from './contender';
import { differingPixels } from './shutter';
import { type WindowName, windowAt } from './windows';

/** What the pictures of a contender tell. */
export interface Look {
  /** Pixels by which the first window's picture differs from the last one's: none, and nothing was shown. */
  readonly changed: number;
  /**
   * Pixels by which the first picture after a change to a window differs from the one in which
   * nothing is left to do.
   */
  readonly unsettled: Readonly<Record<string, number>>;
}

/** Shows each window once, off the clock, and compares what stood on the canvas. */
export async function lookAt(contender: Contender, names: readonly WindowName[]): Promise<Look> {
  const unsettled: Record<string, number> = {};
  const last: Uint8Array[] = [];
  for (const name of names) {
    contender.shutter.pictures = [];
    await contender.show(windowAt(name, 7));
    const pictures = contender.shutter.pictures;
    contender.shutter.pictures = null;
    const settled = pictures.at(-1)!;
    unsettled[name] = differingPixels(pictures[0]!, settled);
    last.push(settled);
  }
  return { changed: differingPixels(last[0]!, last.at(-1)!), unsettled };
}
