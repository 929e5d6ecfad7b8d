import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TimeWindow } from '../../store/types';
import { Glide } from './glide';
import { kept, within, zoomed } from './stretch';

/** What can be shown: all there is, and what is shown at first. */
export interface AxisGround {
  readonly all: TimeWindow;
  readonly home: TimeWindow;
  /** First and last event, whatever the axis makes of them. */
  readonly events: TimeWindow;
}

/**
 * Which stretch of time the axis shows, from all there is to an hour. It follows gestures at once
 * and glides after keys and buttons. New events leave it where it is as long as they only add to
 * the time that there was; other events bring it home.
 */
export class AxisView implements ReactiveController {
  private chosen: TimeWindow | null = null;
  private ground: AxisGround | null = null;
  private readonly glide: Glide;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
    this.glide = new Glide(() => host.requestUpdate());
  }

  hostDisconnected(): void {
    this.glide.stop();
  }

  /** The stretch to draw on this ground now. */
  on(ground: AxisGround): TimeWindow {
    const before = this.ground?.events;
    this.ground = ground;
    if (before !== undefined && !covers(ground.events, before)) {
      this.chosen = null;
      this.glide.stop();
    }
    const target = this.target ?? ground.home;
    const [start, end] = this.glide.now([target.start, target.end]) as [number, number];
    return { start, end };
  }

  /** Whether the axis shows something else than at first. */
  get moved(): boolean {
    return this.chosen !== null;
  }

  /** Whether there is no more to show. */
  get isAll(): boolean {
    const { target, ground } = this;
    return ground !== null && target !== null && covers(target, ground.all);
  }

  /** Shows `factor` times as long a stretch, with the moment `at` staying where it is. False when that is no change. */
  zoom(factor: number, at: number | null = null, gliding = true): boolean {
    const { target, ground } = this;
    if (target === null || ground === null) return false;
    return this.go(zoomed(target, factor, at ?? (target.start + target.end) / 2, ground.all), gliding);
  }

  /** Moves the stretch by so much of its own length, later when positive. */
  pan(share: number, gliding = true): boolean {
    const { target, ground } = this;
    if (target === null || ground === null) return false;
    const wish = (target.end - target.start) * share;
    // Infinity means the very end.
    const by = Math.min(ground.all.end - target.end, Math.max(ground.all.start - target.start, wish));
    return this.go({ start: target.start + by, end: target.end + by }, gliding);
  }

  /** Shows a stretch, or what lies nearest to it; null for what is shown at first. */
  go(to: TimeWindow | null, gliding = true): boolean {
    const { target, ground } = this;
    if (target === null || ground === null) return false;
    const next = to === null ? null : kept(to, ground.all);
    const wanted = next ?? ground.home;
    if (wanted.start === target.start && wanted.end === target.end) return false;
    this.chosen = next;
    this.glide.to([target.start, target.end], gliding);
    this.host.requestUpdate();
    return true;
  }

  /** Shows all there is. */
  goAll(): void {
    const { ground } = this;
    if (ground !== null) this.go(covers(ground.home, ground.all) ? null : ground.all);
  }

  /** Moves only as far as it takes to see a moment. */
  reveal(time: number): void {
    const { target } = this;
    if (target !== null && !covers(target, { start: time, end: time })) this.go(within(target, time));
  }

  private get target(): TimeWindow | null {
    return this.ground === null ? null : (this.chosen ?? this.ground.home);
  }
}

function covers(outer: TimeWindow, inner: TimeWindow): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}
