import type { AxisView } from './axis-view';

/** Pixels of a turn beyond which it came from a mouse's wheel, which turns by notches. */
const NOTCH = 50;

/** What a wheel turns. */
export interface WheelGround {
  readonly view: AxisView;
  /** The moment under the pointer. */
  readonly at: number;
  /** Whether the plain wheel is the page's, as on a map that is `cooperative`. */
  readonly cooperative: boolean;
}

/**
 * Ctrl (or Cmd) and wheel zoom; so does the plain wheel where nothing around can scroll. Shift and
 * wheel, or a turn sideways, move the axis. A turn that changes nothing is left to the page.
 */
export function turnWheel(event: WheelEvent, { view, at, cooperative }: WheelGround): void {
  const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 24;
  const [across, along] = [event.deltaX * unit, event.deltaY * unit];
  const asked = event.ctrlKey || event.metaKey;
  if (!asked && (event.shiftKey || Math.abs(across) > Math.abs(along))) {
    if (view.pan((across === 0 ? along : across) / 600, Math.abs(across + along) > NOTCH))
      event.preventDefault();
    return;
  }
  if (!asked && (cooperative || canScroll(event))) return;
  const isNotch = Math.abs(along) > NOTCH;
  // A pinch on a touchpad comes as a wheel with Ctrl, in small turns.
  const changed = view.zoom(Math.exp(along * (asked && !isNotch ? 0.01 : 0.0025)), at, isNotch);
  // With Ctrl the browser would zoom the page.
  if (changed || asked) event.preventDefault();
}

/** Whether something that holds the timeline, the page too, has more than it shows. */
function canScroll(event: Event): boolean {
  return event.composedPath().some((each) => {
    if (!(each instanceof Element) || each.scrollHeight <= each.clientHeight + 1) return false;
    const { overflowY } = getComputedStyle(each);
    if (each === document.scrollingElement) return overflowY !== 'hidden';
    return overflowY === 'auto' || overflowY === 'scroll';
  });
}
