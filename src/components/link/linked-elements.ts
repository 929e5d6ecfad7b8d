import type { ReactiveControllerHost } from 'lit';
import type { FrontlinePointEvent, FrontlineRequestEvent } from './events';

interface LinkHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The elements that are linked to a map, whose wishes it hears. */
export class LinkedElements {
  private readonly elements = new Set<HTMLElement>();

  /**
   * @param onRequest Called with a linked element's wish for the store.
   * @param onPoint Called with a linked element's wish to point at a place.
   */
  constructor(
    private readonly host: LinkHost,
    private readonly onRequest: (event: FrontlineRequestEvent) => void,
    private readonly onPoint: (event: FrontlinePointEvent) => void,
  ) {}

  add(element: HTMLElement): void {
    element.addEventListener('frontline-request', this.hearRequest);
    element.addEventListener('frontline-point', this.hearPoint);
    this.elements.add(element);
    if (!this.isOwn(element)) this.host.requestUpdate();
  }

  delete(element: HTMLElement): void {
    element.removeEventListener('frontline-request', this.hearRequest);
    element.removeEventListener('frontline-point', this.hearPoint);
    this.elements.delete(element);
    if (!this.isOwn(element)) this.host.requestUpdate();
  }

  /** Whether the author has linked an element of this kind; the map's own do not count. */
  has(tag: string): boolean {
    return [...this.elements].some((element) => element.localName === tag && !this.isOwn(element));
  }

  private isOwn(element: HTMLElement): boolean {
    return element.getRootNode() === this.host.renderRoot;
  }

  private readonly hearRequest = (event: FrontlineRequestEvent): void => {
    event.stopPropagation();
    this.onRequest(event);
  };

  private readonly hearPoint = (event: FrontlinePointEvent): void => {
    event.stopPropagation();
    this.onPoint(event);
  };
}
