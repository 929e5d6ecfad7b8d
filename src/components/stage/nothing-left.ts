import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FrontlineStore, StoreState } from '../../store/types';
import { narrowings } from '../filter/change';

interface StoreHost extends ReactiveControllerHost {
  readonly store: FrontlineStore;
}

/**
 * Whether a filter has left nothing of the events. Days without an event are no such case: the
 * timeline tells of them, and playing goes over many.
 */
export class NothingLeft implements ReactiveController {
  now = false;
  private stop: (() => void) | null = null;

  constructor(private readonly host: StoreHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.stop = this.host.store.subscribe((state) => this.follow(state));
    this.follow(this.host.store.getState());
  }

  hostDisconnected(): void {
    this.stop?.();
    this.stop = null;
  }

  private follow({ table, selection, filter, playing }: StoreState): void {
    const now = table.size > 0 && selection.total === 0 && !playing && narrowings(filter) > 0;
    if (now === this.now) return;
    this.now = now;
    this.host.requestUpdate();
  }
}
