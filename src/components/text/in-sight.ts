import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface SightHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly hasUpdated: boolean;
}

/** Which chunks of a long text are near the eye, by their index: only those carry their marks. */
export class ChunksInSight implements ReactiveController {
  private near: ReadonlySet<number> = new Set();
  private readonly observer = new IntersectionObserver((entries) => this.onSight(entries), {
    rootMargin: '800px 0px',
  });

  constructor(private readonly host: SightHost) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.host.hasUpdated) this.observe();
  }

  hostDisconnected(): void {
    this.observer.disconnect();
  }

  has(index: number): boolean {
    return this.near.has(index);
  }

  /** Another text: its beginning is seen first. */
  begin(): void {
    this.near = new Set([0, 1]);
  }

  add(index: number): void {
    this.near = new Set([...this.near, index]);
    this.host.requestUpdate();
  }

  /** Follows the chunks that are drawn now. */
  observe(): void {
    this.observer.disconnect();
    for (const chunk of this.host.renderRoot.querySelectorAll('.chunk')) this.observer.observe(chunk);
  }

  private onSight(entries: readonly IntersectionObserverEntry[]): void {
    const near = new Set(this.near);
    for (const { target, isIntersecting } of entries) {
      const index = Number((target as HTMLElement).dataset.index);
      if (isIntersecting) near.add(index);
      else near.delete(index);
    }
    this.near = near;
    this.host.requestUpdate();
  }
}
