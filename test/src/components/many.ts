import { StoreOwner } from '../../../src/components/link/store-owner';
import type { EventColumns } from '../../../src/events/columns/types';
import { manyColumns } from '../../support/many-events';
import { mount, settle } from './mount';

/** An element that owns a store and draws nothing, so that what is linked to it is measured alone. */
export class ManyEvents extends StoreOwner {
  protected override onPoint(): void {}
  protected override onChosen(): void {}
  protected override onEvents(): void {}
}

customElements.define('many-events', ManyEvents);

const made = new Map<number, EventColumns>();

/** Made once: nobody writes into columns. */
function columnsOf(size: number): EventColumns {
  const columns = made.get(size) ?? manyColumns(size);
  made.set(size, columns);
  return columns;
}

/** Elements that are linked, by `for="m"`, to made-up events in columns. */
export async function mountMany(
  markup: string,
  size = 1_000_000,
): Promise<{ readonly owner: ManyEvents; readonly main: HTMLElement }> {
  const main = await mount(`<many-events id="m"></many-events>${markup}`);
  const owner = main.querySelector<ManyEvents>('many-events')!;
  owner.loadTable(columnsOf(size));
  await settle(main);
  return { owner, main };
}
