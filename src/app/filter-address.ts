import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { narrowings } from '../components/filter/change';
import type { EventFilter } from '../store/types';
import { filterFromHash, filterToHash } from './filter-hash';

/** Browsers refuse an address that changes with every step of a drag, milliseconds. */
const CALM = 300;

/** Keeps the filter in the page's address, and follows the address when the reader changes that. */
export class FilterAddress implements ReactiveController {
  /** How many things the filter narrows by, dates aside. */
  used = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private written = '';

  /**
   * @param apply Called with the filter that the address asks for.
   */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly apply: (filter: EventFilter) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.follow);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.follow);
    clearTimeout(this.timer);
  }

  /** Takes the filter from the address, if it asks for one. */
  readonly follow = (): void => {
    const hash = hashOfPage();
    if (hash === this.written) return;
    clearTimeout(this.timer);
    this.written = hash;
    const filter = filterFromHash(hash);
    this.count(filter);
    this.apply(filter);
  };

  /** Writes a filter into the address, once it has come to rest. */
  keep(filter: EventFilter): void {
    this.count(filter);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.write(filterToHash(filter)), CALM);
  }

  private write(hash: string): void {
    // What the reader has put there in the meantime is newer, though its event has not come yet.
    if (hashOfPage() !== this.written) {
      this.follow();
      return;
    }
    if (hash === this.written) return;
    this.written = hash;
    const { pathname, search } = location;
    // An address of its own for each change would bury the page that the reader came from.
    history.replaceState(history.state, '', hash === '' ? `${pathname}${search}` : `#${hash}`);
  }

  private count(filter: EventFilter): void {
    const used = narrowings(filter);
    if (used === this.used) return;
    this.used = used;
    this.host.requestUpdate();
  }
}

/** What the address has after its `#`. */
function hashOfPage(): string {
  return location.hash.replace(/^#/, '');
}
