import type { FrontlineStore, StoreState, TimeWindow } from '../../store/types';

const DAY = 86_400_000;

/** Steps a second beyond this are not seen one by one; they are joined into longer ones. */
const MOST_STEPS = 20;

/**
 * Plays the range through time while the store says `playing`: it moves by whole days, at the
 * store's speed, and stops at the last event. Without a range it plays a tenth of all days.
 */
export class Playback {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private stop: (() => void) | null = null;

  /** @param choose Called with each new range. */
  constructor(
    private readonly store: FrontlineStore,
    private readonly choose: (window: TimeWindow) => void,
  ) {}

  connect(): void {
    this.stop ??= this.store.subscribe((state) => this.follow(state));
    this.follow(this.store.getState());
  }

  disconnect(): void {
    this.stop?.();
    this.stop = null;
    this.halt();
  }

  private follow({ playing }: StoreState): void {
    if (!playing) this.halt();
    else if (this.timer === null) this.begin();
  }

  private halt(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private begin(): void {
    const { table, filter } = this.store.getState();
    const extent = table.extent;
    if (extent === null) {
      this.store.dispatch({ type: 'play', playing: false });
      return;
    }
    // Set first: choosing a range calls `follow` again.
    this.wait();
    const chosen = filter.window ?? null;
    if (chosen === null || chosen.end >= extent.end) this.choose(firstWindow(extent, chosen));
  }

  private wait(): void {
    const { speed } = this.store.getState();
    this.timer = setTimeout(() => this.step(), 1000 / Math.min(MOST_STEPS, Math.max(0.1, speed)));
  }

  private step(): void {
    const { table, filter, speed } = this.store.getState();
    const { extent } = table;
    const window = filter.window ?? null;
    if (extent === null || window === null || window.end >= extent.end) {
      this.store.dispatch({ type: 'play', playing: false });
      return;
    }
    this.wait();
    const by = Math.max(1, Math.round(speed / MOST_STEPS)) * DAY;
    this.choose({ start: window.start + by, end: window.end + by });
  }
}

/** A window of the chosen length at the beginning, or of a tenth of all days. */
function firstWindow(extent: TimeWindow, chosen: TimeWindow | null): TimeWindow {
  const start = Math.floor(extent.start / DAY) * DAY;
  const all = extent.end - start;
  const length = chosen !== null && chosen.end - chosen.start < all ? chosen.end - chosen.start : all / 10;
  return { start, end: start + Math.max(1, Math.round(length / DAY)) * DAY };
}
