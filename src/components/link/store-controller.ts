import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MapHit } from '../../map/types';
import type { FrontlineStore, StoreAction, StoreState } from '../../store/types';
import { FrontlineRequestEvent } from './events';

/** What an element needs to be linked: its own updates and the `for` attribute. */
export type LinkedElement = HTMLElement & ReactiveControllerHost & { for: string };

/** The element that owns the store, as the linked ones see it. */
export interface StoreHost extends HTMLElement {
  readonly store: FrontlineStore;
  /** What of the map the reader chose last, or null. */
  readonly hit: MapHit | null;
  /** Begins to hear the requests of a linked element. */
  associate(element: HTMLElement): void;
  /** Stops hearing them. */
  dissociate(element: HTMLElement): void;
}

const linked = new Set<StoreController>();

/** To be called when a map appears, goes, or changes its id, so that every element finds its own again. */
export function announceHosts(): void {
  for (const controller of [...linked]) controller.relink();
}

/**
 * Links an element to the map whose id its `for` names, or else to the map around it, in whatever
 * order the two are defined and inserted. State comes down through `state`; wishes go up as events.
 */
export class StoreController implements ReactiveController {
  /** The state of the map's store, or null while there is no map. */
  state: StoreState | null = null;
  host: StoreHost | null = null;
  private stop: (() => void) | null = null;
  private lastFor: string | null = null;

  constructor(private readonly element: LinkedElement) {
    element.addController(this);
  }

  get store(): FrontlineStore | null {
    return this.host?.store ?? null;
  }

  /** Sends a wish up to the map. */
  request(action: StoreAction): void {
    this.element.dispatchEvent(new FrontlineRequestEvent(action));
  }

  hostConnected(): void {
    linked.add(this);
    this.relink();
  }

  hostDisconnected(): void {
    linked.delete(this);
    this.unlink();
  }

  hostUpdate(): void {
    if (this.element.isConnected && this.element.for !== this.lastFor) this.relink();
  }

  /** Looks for the map again; nothing happens when it is the same. */
  relink(): void {
    this.lastFor = this.element.for;
    const found = findHost(this.element);
    if (found === this.host) return;
    this.unlink();
    if (found === null) return;
    this.host = found;
    found.associate(this.element);
    this.state = found.store.getState();
    this.stop = found.store.subscribe((state) => {
      this.state = state;
      this.element.requestUpdate();
    });
    this.element.requestUpdate();
  }

  private unlink(): void {
    this.stop?.();
    this.stop = null;
    this.host?.dissociate(this.element);
    this.host = null;
    this.state = null;
    this.element.requestUpdate();
  }
}

function findHost(element: LinkedElement): StoreHost | null {
  if (element.for === '') return closestHost(element);
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return null;
  return asHost(root.getElementById(element.for));
}

/** Walks up through slots and shadow roots. */
function closestHost(element: Element): StoreHost | null {
  let node: Node | null = element;
  while (node !== null) {
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
    const host = asHost(node);
    if (host !== null) return host;
  }
  return null;
}

function asHost(node: Node | null): StoreHost | null {
  return node instanceof HTMLElement && node.isConnected && 'store' in node && 'associate' in node
    ? (node as StoreHost)
    : null;
}
