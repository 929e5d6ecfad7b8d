import { property } from 'lit/decorators.js';
import type { FrontlineEvent } from '../../events/types';
import { createStore } from '../../store/index';
import type { EventFilter, StoreAction } from '../../store/types';
import { FrontlineElement } from '../frontline-element';
import { FrontlineFilterChangeEvent, type FrontlinePointEvent, FrontlineSelectEvent } from './events';
import { LinkedElements } from './linked-elements';
import { announceHosts, type StoreHost } from './store-controller';

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
  private given: readonly FrontlineEvent[] = [];

  /** The events on the map. Setting them replaces what `src` brought. */
  @property({ attribute: false })
  get events(): readonly FrontlineEvent[] {
    return this.given;
  }
  set events(events: readonly FrontlineEvent[]) {
    this.given = events;
    this.store.dispatch({ type: 'load', events });
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

  override connectedCallback(): void {
    super.connectedCallback();
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

  /** Does what is wished, and tells the page what came of it. */
  protected fulfil(action: StoreAction): void {
    if (action.type === 'select' && !this.maySelect(action.id)) return;
    this.store.dispatch(action);
    const { filter, selection } = this.store.getState();
    if (action.type === 'filter') this.dispatchEvent(new FrontlineFilterChangeEvent(filter, selection));
    if (action.type === 'select' && action.id !== '') this.onChosen(action.id);
  }

  private maySelect(id: string): boolean {
    const { selected, table } = this.store.getState();
    if (id === selected) return false;
    const row = table.rowOf(id);
    return this.dispatchEvent(new FrontlineSelectEvent(row < 0 ? null : table.event(row)));
  }
}
