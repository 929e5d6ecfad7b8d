import type { FrontlineStore, StoreState, TimeWindow } from '../../store/types';
import { atRest, firstWindow, hasEnded, nextWindow, type PlayMode } from './play-step';

const DAY = 86_400_000;

/** Longest time that one step stands for, milliseconds: a page that was busy or asleep does not leap. */
const LONGEST = 1000;

/**
 * Plays the range through time while the store says `playing`: with every frame it moves by the
 * time passed at the store's speed, and it stops at the last event. Readers who want less motion
 * get three steps a second. A page that is not seen pauses, as it has no frames.
 */
export class Playback {
  private readonly still = matchMedia('(prefers-reduced-motion: reduce)');
  private frame = 0;
  private channel: MessageChannel | null = null;
  private last: number | null = null;
  /** Time passed that the range has not moved by yet, milliseconds. */
  private owed = 0;
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
    if (playing && this.channel === null) this.begin();
    else if (!playing && this.channel !== null) this.rest();
  }

  private begin(): void {
    const state = this.store.getState();
    const mode = modeOf(state);
    if (mode === null) {
      this.store.dispatch({ type: 'play', playing: false });
      return;
    }
    // Set first: choosing a range calls `follow` again.
    this.channel = new MessageChannel();
    this.channel.port1.onmessage = () => this.step();
    this.last = null;
    this.owed = 0;
    this.frame = requestAnimationFrame(this.tick);
    document.addEventListener('visibilitychange', this.wake);
    const chosen = state.filter.window ?? null;
    const first = firstWindow(chosen, mode);
    if (first !== chosen) this.choose(first);
  }

  /**
   * The step itself follows the frame as a message. A map that hears of it within the frame draws it
   * in the next, and one that draws in every second frame only is what comes of that; so the
   * timeline's bars and the map change in the same one.
   */
  private readonly tick = (now: number): void => {
    this.frame = requestAnimationFrame(this.tick);
    this.owed += Math.min(LONGEST, now - (this.last ?? now));
    this.last = now;
    this.channel?.port2.postMessage(null);
  };

  /** The time that a page was out of sight does not count. */
  private readonly wake = (): void => {
    this.last = null;
  };

  private step(): void {
    const state = this.store.getState();
    const mode = modeOf(state);
    const window = state.filter.window ?? null;
    if (!state.playing || mode === null || window === null) {
      this.store.dispatch({ type: 'play', playing: false });
      return;
    }
    const { speed } = state;
    if (this.owed <= 0 || (this.still.matches && this.owed < pause(window, speed))) return;
    const next = nextWindow(window, (this.owed / 1000) * speed * DAY, mode);
    this.owed = 0;
    this.choose(next);
    if (hasEnded(next, mode)) this.store.dispatch({ type: 'play', playing: false });
  }

  /** Leaves the range on whole days or hours, which can be said. */
  private rest(): void {
    this.halt();
    const state = this.store.getState();
    const mode = modeOf(state);
    const window = state.filter.window ?? null;
    if (mode === null || window === null) return;
    const rest = atRest(window, state.speed, mode);
    if (rest.start !== window.start || rest.end !== window.end) this.choose(rest);
  }

  private halt(): void {
    cancelAnimationFrame(this.frame);
    document.removeEventListener('visibilitychange', this.wake);
    this.channel?.port1.close();
    this.channel = null;
  }
}

function modeOf({ table, whole, cumulative }: StoreState): PlayMode | null {
  const { extent } = whole ?? table;
  return extent === null ? null : { extent, cumulative };
}

/** Milliseconds between two steps of less motion: a third of a second, or less where the range would leap over events. */
function pause({ start, end }: TimeWindow, speed: number): number {
  return Math.min(333, Math.max(100, ((end - start) / DAY / speed) * 1000));
}
