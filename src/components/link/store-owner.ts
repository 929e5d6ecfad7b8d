import { property } from 'lit/decorators.js';
import type { EventColumns } from '../../events/columns/types';
import type { FrontlineEvent } from '../../events/types';
import type { MapHit } from '../../map/types';
import { createStore } from '../../store/index';
import type { EventFilter, EventTable, StoreAction } from '../../store/types';
import { FrontlineElement } from '../frontline-element';
import { FrontlineFilterChangeEvent, type FrontlinePointEvent, FrontlineSelectEvent } from './events';
import { LinkedElements } from './linked-elements';
import { announceHosts, type StoreHost } from './store-controller';
import { followView } from './view-bounds';

/** An element that owns a store: linked elements hear its state and send their wishes here. */
export abstract class StoreOwner extends FrontlineElement implements StoreHost {
  static override get observedAttributes(): string[] {
    // biome-ignore lint/complexity/noThisInStatic: Lit finalises the class that is asked, which must be this one.
    return [...super.observedAttributes, 'id'];
  }

  /** The store that this element and all linked ones share. */
  readonly store = createStore();
  protected readonly linked = new LinkedElements(
    this,
    ({ action }) => this.fulfil(action),
    (event) => this.onPoint(event),
  );
  /** What of the map the reader chose last: a place or a cell may hold more events than the one that is shown. */
  hit: MapHit | null = null;
  /** Whether the table goes on from the one before, of a file that is still coming. */
  grows = false;
  /** Whether more of the file is to come. */
  protected partial = false;
  private given: { readonly table: EventTable; readonly events: readonly FrontlineEvent[] } | null = null;

  constructor() {
    super();
    followView(this.store, (filter) => this.fulfil({ type: 'filter', filter }));
    let { selection } = this.store.getState();
    this.store.subscribe((state) => {
      // Among other events there are others at the place, and another number.
      if (state.selection !== selection) this.hit = null;
      selection = state.selection;
    });
  }

  /**
   * The events on the map. Setting them replaces what `src` or {@link loadTable} brought, and frees
   * it; events that came in columns are made when this is first read: a second and a gigabyte for a
   * million of them.
   */
  get events(): readonly FrontlineEvent[] {
    const { table } = this.store.getState();
    if (this.given?.table !== table) this.given = { table, events: eventsOf(table) };
    return this.given.events;
  }
  // No property of Lit's, which would read the old ones with each change.
  set events(events: readonly FrontlineEvent[]) {
    this.grows = false;
    this.partial = false;
    this.given = null;
    this.store.dispatch({ type: 'load', events });
    this.given = { table: this.store.getState().table, events };
    this.requestUpdate();
    this.onEvents();
  }

  /** What is shown; see EventFilter. */
  @property({ attribute: false })
  get filter(): EventFilter {
    return this.store.getState().filter;
  }
  set filter(filter: EventFilter) {
    this.store.dispatch({ type: 'filter', filter });
  }

  /** Id of the event whose card is open, or ''. */
  @property({ attribute: false })
  get selection(): string {
    return this.store.getState().selected;
  }
  set selection(id: string) {
    this.store.dispatch({ type: 'select', id });
  }

  /**
   * Puts events in columns on the map, instead of those that are there; the columns are the map's then.
   *
   * @param problems Sentences about what of the file could not be read.
   * @param partial Whether this is the beginning of a file, and a call with more of it will follow.
   */
  loadTable(columns: EventColumns, problems: readonly string[] = [], partial = false): void {
    this.grows = this.partial;
    this.partial = partial;
    this.given = null;
    this.store.dispatch({ type: 'table', columns, problems });
    this.requestUpdate();
    this.onEvents();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.takeEarlyEvents();
    announceHosts();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    announceHosts();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'id' && this.isConnected && old !== value) announceHosts();
  }

  associate(element: HTMLElement): void {
    this.linked.add(element);
  }

  dissociate(element: HTMLElement): void {
    this.linked.delete(element);
  }

  /** A linked element points at a place, or at none. */
  protected abstract onPoint(event: FrontlinePointEvent): void;
  /** An event was chosen by a linked element or on the map. */
  protected abstract onChosen(id: string): void;
  /** There are other events. */
  protected abstract onEvents(): void;

  /** How many events there are, those of an archive that are not loaded included. */
  protected get total(): number {
    const { table, whole } = this.store.getState();
    return whole?.total ?? table.size;
  }

  /** Does what is wished, and tells the page what came of it. */
  protected fulfil(action: StoreAction): void {
    if (action.type === 'select' && !this.maySelect(action.id)) return;
    this.store.dispatch(action);
    const { filter, selection } = this.store.getState();
    if (action.type === 'filter') this.dispatchEvent(new FrontlineFilterChangeEvent(filter, selection));
    if (action.type === 'select' && action.id !== '') this.onChosen(action.id);
  }

  /** A page may have set the events before the element was defined. */
  private takeEarlyEvents(): void {
    if (!Object.hasOwn(this, 'events')) return;
    const { events } = this;
    Reflect.deleteProperty(this, 'events');
    this.events = events;
  }

  private maySelect(id: string): boolean {
    const { selected, table } = this.store.getState();
    if (id === selected) return false;
    const row = table.rowOf(id);
    return this.dispatchEvent(new FrontlineSelectEvent(row < 0 ? null : table.event(row)));
  }
}

function eventsOf(table: EventTable): readonly FrontlineEvent[] {
  return Array.from({ length: table.size }, (_, row) => table.event(row));
}
