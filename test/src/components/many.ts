import { StoreOwner } from '../../../src/components/link/store-owner';
import { manyColumns } from '../../support/many-events';
import { mount, settle } from './mount';

/** An element that owns a store and draws nothing, so that what is linked to it is measured alone. */
export class ManyEvents extends StoreOwner {
  protected override onPoint(): void {}
  protected override onChosen(): void {}
  protected override onEvents(): void {}
}

customElements.define('many-events', ManyEvents);

/** Elements that are linked, by `for="m"`, to made-up events in columns. */
export async function mountMany(
  markup: string,
  size = 1_000_000,
): Promise<{ readonly owner: ManyEvents; readonly main: HTMLElement }> {
  const main = await mount(`<many-events id="m"></many-events>${markup}`);
  const owner = main.querySelector<ManyEvents>('many-events')!;
  owner.loadTable(manyColumns(size));
  await settle(main);
  return { owner, main };
}
