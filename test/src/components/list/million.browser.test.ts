import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { FrontlineList } from '../../../../src/components/frontline-list';
import { mountMany } from '../many';
import { allInside, expectAccessible, inside, press, settle } from '../mount';

const DAY = 86_400_000;
const LIST = '<frontline-list for="m" style="height: 500px; width: 420px"></frontline-list>';

async function mountList() {
  const { owner, main } = await mountMany(LIST);
  const list = main.querySelector('frontline-list')!;
  return { owner, main, list, scroller: inside(list, '.scroll') };
}

/** Ids of the rows that stand within what is seen, from above. */
function seen(list: FrontlineList): readonly { readonly place: number; readonly top: number }[] {
  const edge = inside(list, '.scroll').getBoundingClientRect();
  return allInside(list, '[role=option]')
    .map((row) => ({
      place: Number(row.getAttribute('aria-posinset')) - 1,
      top: Math.round(row.getBoundingClientRect().top - edge.top),
    }))
    .filter(({ top }) => top > -58 && top < edge.height)
    .sort((first, second) => first.top - second.top);
}

/** Each row below the one before, without a gap but a heading. */
function expectWithoutGaps(list: FrontlineList): void {
  const rows = seen(list);
  expect(rows.length).toBeGreaterThan(5);
  rows.slice(1).forEach(({ place, top }, index) => {
    expect(place).toBe(rows[index]!.place + 1);
    expect([58, 88]).toContain(top - rows[index]!.top);
  });
}

test('a million events are a list that axe has nothing against', async () => {
  const { main, list } = await mountList();
  expect(inside(list, '[role=option]').getAttribute('aria-setsize')).toBe('1000000');
  expect(allInside(list, '[role=option]').length).toBeLessThan(40);
  await expectAccessible(main);
});

test.each(['', 'display: block; max-height: none', 'display: block; height: 150px'])(
  'whatever look a page gives it ("%s"), no more rows are drawn than are in sight',
  async (style) => {
    const { main } = await mountMany(`<frontline-list for="m" style="${style}"></frontline-list>`, 50_000);
    const list = main.querySelector('frontline-list')!;
    expect(inside(list, '.scroll').clientHeight).toBeLessThanOrEqual(innerHeight);
    expect(allInside(list, '[role=option]').length).toBeLessThan(innerHeight / 58 + 20);
  },
);

test('End and Home go to the last event and the first', async () => {
  const { main, list } = await mountList();
  inside(list, '[role=option]').focus();
  press(inside(list, '[role=option]'), 'End');
  await settle(main);
  expect(list.shadowRoot!.activeElement?.getAttribute('aria-posinset')).toBe('1000000');
  expect(seen(list).at(-1)).toMatchObject({ place: 999_999, top: 500 - 58 });
  expectWithoutGaps(list);
  press(list.shadowRoot!.activeElement!, 'PageUp');
  await settle(main);
  expect(list.shadowRoot!.activeElement?.getAttribute('aria-posinset')).toBe('999993');
  press(list.shadowRoot!.activeElement!, 'Home');
  await settle(main);
  expect(seen(list)[0]).toMatchObject({ place: 0, top: 30 });
});

test('the wheel moves by exactly what it is turned, at the beginning, in the middle and at the end', async () => {
  const { main, list, scroller } = await mountList();
  const turn = async (y: number) => {
    await userEvent.wheel(scroller, { delta: { y } });
    // A wheel may roll out over several frames.
    let before = Number.NaN;
    while (before !== scroller.scrollTop) {
      before = scroller.scrollTop;
      await settle(main);
    }
  };
  const topOf = (place: number) => seen(list).find((row) => row.place === place)?.top;
  await turn(116);
  expect(topOf(2)).toBe(30);
  for (const share of [0.5, 1]) {
    scroller.scrollTop = share * (scroller.scrollHeight - scroller.clientHeight);
    await settle(main);
    expectWithoutGaps(list);
    const { place, top } = seen(list)[3]!;
    expect(place / 1_000_000).toBeCloseTo(share, 1);
    await turn(-58);
    expect(topOf(place)).toBe(top + 58);
    await turn(-58);
    await turn(116);
    expect(topOf(place)).toBe(top);
    expectWithoutGaps(list);
  }
});

test('a thumb that is dragged along passes through all the years, in order', async () => {
  const { main, list, scroller } = await mountList();
  const end = scroller.scrollHeight - scroller.clientHeight;
  const places: number[] = [];
  for (let share = 0; share <= 1; share += 0.05) {
    scroller.scrollTop = share * end;
    await settle(main);
    places.push(seen(list)[0]!.place);
    expect(Math.abs(places.at(-1)! / 1_000_000 - share)).toBeLessThan(0.03);
  }
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('an event that is chosen on the map comes into sight, wherever it is', async () => {
  const { owner, main, list } = await mountList();
  for (const id of ['made-765432', 'made-17', 'made-500000', 'made-999999']) {
    owner.selection = id;
    await settle(main);
    const chosen = allInside(list, '[aria-selected=true]');
    expect(chosen).toHaveLength(1);
    const edge = list.getBoundingClientRect();
    const box = chosen[0]!.getBoundingClientRect();
    expect(box.top).toBeGreaterThanOrEqual(edge.top);
    expect(box.bottom).toBeLessThanOrEqual(edge.bottom);
    expectWithoutGaps(list);
  }
});

test('while the dates are dragged the days stay where the reader was, and the day is told at the edge', async () => {
  const { owner, main, list } = await mountList();
  const day = () => inside(list, '.day').textContent?.replace(/\s+/g, ' ').trim() ?? '';
  owner.selection = 'made-500000';
  await settle(main);
  const before = seen(list).map(({ top }) => top);
  const named = day();
  const { extent } = owner.store.getState().table;
  for (let step = 1; step < 4; step++) {
    owner.filter = { window: { start: extent!.start + step * 30 * DAY, end: extent!.end } };
    await settle(main);
    expect(day().slice(0, 20)).toBe(named.slice(0, 20));
    expect(seen(list).map(({ top }) => top)).toEqual(before);
  }
  const edge = inside(list, '.scroll').getBoundingClientRect().top;
  expect(Math.round(inside(list, '.day').getBoundingClientRect().top - edge)).toBe(0);
});

test('a step of a drag takes a small part of a frame', async () => {
  const { owner, main, list } = await mountList();
  const { start } = owner.store.getState().table.extent!;
  const spent: number[] = [];
  for (let step = 0; step < 60; step++) {
    owner.filter = { window: { start: start + step * 9 * DAY, end: start + (step * 9 + 365) * DAY } };
    const before = performance.now();
    await list.updateComplete;
    spent.push(performance.now() - before);
    if (step % 10 === 0) await settle(main);
  }
  // The quickest tenth: others may have the processor meanwhile.
  expect(spent.sort((first, second) => first - second)[6]).toBeLessThan(30);
});
