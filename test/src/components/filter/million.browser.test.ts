import { expect, test } from 'vitest';
import { mountMany } from '../many';
import { allInside, inside, settle } from '../mount';

const DAY = 86_400_000;

/** Milliseconds of script of the quickest tenth of sixty steps of a drag: others may have the processor meanwhile. */
async function stepsOfDrag(tag: string): Promise<number> {
  const { owner, main } = await mountMany(`<${tag} for="m"></${tag}>`);
  const element = main.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>(tag)!;
  const { start } = owner.store.getState().table.extent!;
  owner.selection = 'made-300000';
  await settle(main);
  const spent: number[] = [];
  for (let step = 0; step < 60; step++) {
    owner.filter = { window: { start: start + step * 9 * DAY, end: start + (step * 9 + 365) * DAY } };
    const before = performance.now();
    await element.updateComplete;
    spent.push(performance.now() - before);
    if (step % 10 === 0) await settle(main);
  }
  return spent.sort((first, second) => first - second)[6]!;
}

test.each(['frontline-filter', 'frontline-card', 'frontline-legend', 'frontline-list'])(
  'while dates are dragged through a million events a step of %s takes a part of a frame',
  async (tag) => {
    expect(await stepsOfDrag(tag)).toBeLessThan(30);
  },
);

test('the counts of the choices are those of a million events', async () => {
  const { owner, main } = await mountMany('<frontline-filter for="m"></frontline-filter>');
  const filter = main.querySelector('frontline-filter')!;
  expect(inside(filter, '.found').textContent).toContain('1,000,000 of 1,000,000 events');
  inside(filter, 'input[value=claimed]').click();
  await settle(main);
  const { byStatus, total } = owner.store.getState().selection;
  expect(total).toBe(byStatus.claimed);
  const claimed = allInside(filter, 'label').find((label) => label.querySelector('input[value=claimed]'));
  expect(claimed?.textContent?.replace(/\D/g, '')).toBe(String(total));
});
