import type { Page } from 'playwright';

/** Bytes that a page's own thread holds after a collection: objects, and the memory of its typed arrays. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  // Twice: what the first round frees may hold on to more.
  for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = (await session.send('Runtime.getHeapUsage')) as {
    readonly usedSize: number;
    readonly backingStorageSize: number;
  };
  await session.detach();
  return usedSize + backingStorageSize;
}
