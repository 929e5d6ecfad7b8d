import type { Page } from 'playwright';
import type { ContenderName } from '../pages/map/main';
import type { Found, Plan } from '../pages/map/measure';
import type { BenchBrowser } from './browser';

/** Who is measured, in the order of a run, by the words of tables and charts. */
export const CONTENDER_WORDS: Readonly<Record<ContenderName, string>> = {
  empty: 'an empty map',
  frontline: 'Frontline',
  setFilter: 'MapLibre, setFilter',
  setData: 'MapLibre, setData',
  deck: 'deck.gl, DataFilterExtension',
};

/** What was found of each contender with one number of events; null where one did not come to an end. */
export type Round = Readonly<Partial<Record<ContenderName, Found | null>>>;

/**
 * Measures contenders one after the other in one page, each freed before the next. Where that page
 * runs out of memory, as it may with a million GeoJSON features, the next one goes on from there.
 *
 * @param limit Milliseconds that one contender may take; past it the page is opened afresh.
 */
export async function measureRound(
  bench: BenchBrowser,
  size: number,
  geojson: string,
  plans: Readonly<Partial<Record<ContenderName, Plan>>>,
  limit: number,
): Promise<Round> {
  const round: Partial<Record<ContenderName, Found | null>> = {};
  let page = await bench.open();
  const reopen = async (): Promise<void> => {
    await page.context().close();
    page = await bench.open();
  };
  for (const [name, plan] of Object.entries(plans) as [ContenderName, Plan][]) {
    const measure = (): Promise<Found | null> =>
      within(limit, measureOne(page, name, size, `${bench.url}/${geojson}`, plan));
    const found = await measure().catch(async (error: unknown) => {
      if (!isCrash(error)) throw error;
      console.error(`  ${CONTENDER_WORDS[name]}: the page ran out of memory; once more in a new one`);
      await reopen();
      return measure().catch((again: unknown) => {
        if (!isCrash(again)) throw again;
        return null;
      });
    });
    round[name] = found;
    console.error(
      `  ${CONTENDER_WORDS[name]}, ${size.toLocaleString('en')} events: ${found ? 'measured' : 'gave up'}`,
    );
    if (found === null) await reopen();
  }
  await page.context().close();
  return round;
}

function isCrash(error: unknown): boolean {
  return error instanceof Error && /crashed/i.test(error.message);
}

async function measureOne(
  page: Page,
  name: ContenderName,
  size: number,
  url: string,
  plan: Plan,
): Promise<Found> {
  const found = await page.evaluate(
    ({ name, size, url, plan }) => window.bench.measure(name, size, url, plan),
    { name, size, url, plan },
  );
  await page.evaluate(() => window.bench.remove());
  if (name !== 'empty' && found.changed === 0)
    throw new Error(`Expected ${name} to change the picture with the window, found the same pixels.`);
  return found;
}

async function within<Value>(limit: number, work: Promise<Value>): Promise<Value | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), limit);
  });
  // A page that is closed in the middle of its work says so to nobody.
  work.catch(() => {});
  const value = await Promise.race([work, late]);
  clearTimeout(timer);
  return value;
}

/** Two rounds as one: the times of both; the load and the pictures of the first, or of the one that has them. */
export function joined(first: Round, second: Round): Round {
  const round: Partial<Record<ContenderName, Found | null>> = { ...first };
  for (const [name, found] of Object.entries(second) as [ContenderName, Found | null][]) {
    const before = round[name];
    round[name] = before && found ? joinedFound(before, found) : (before ?? found);
  }
  return round;
}

function joinedFound(a: Found, b: Found): Found {
  const join = (one: Found['windows'], other: Found['windows']): Found['windows'] =>
    Object.fromEntries(
      Object.entries(one).map(([name, times]) => [name, [...times, ...(other[name] ?? [])]]),
    );
  return {
    ...a,
    load: Math.min(a.load, b.load),
    windows: join(a.windows, b.windows),
    play: [...a.play, ...b.play],
    moves: join(a.moves, b.moves),
  };
}
