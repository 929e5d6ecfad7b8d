/**
 * Scrolling through more than a browser's scroller can hold. Chromium ends at 33.5 million pixels,
 * others earlier, and a million events are 58 million high: the scroller is then lower than the list.
 * A small step (wheel, finger, keys) moves the list by exactly as much; a leap, as only the thumb of
 * the scroll bar makes it, goes to the share of the list that it stands for.
 */

/** Height that the scroller has at most, pixels: at two device pixels a pixel still whole in a 32-bit float. */
const MOST = 8_000_000;

/** At both ends the scroller and the list go alike, so that the first and the last event are met exactly. */
const ENDS = 200_000;

export class TallScroll {
  /** How far the list is scrolled, pixels of the list. */
  top = 0;
  /** Height of what the scroller holds. */
  height = 0;
  /** What the scroller was last seen at, or has to be put at. */
  at = 0;
  private full = 0;
  private port = 0;

  /** Where a height of the list lies in the scroller at present. */
  inScroller(top: number): number {
    return top - this.top + this.at;
  }

  /**
   * Takes the height of the list and of what is seen of it, pixels.
   *
   * @returns Where to put the scroller.
   */
  resize(full: number, port: number): number {
    this.full = full;
    this.port = port;
    this.height = Math.min(full, MOST);
    return this.goTo(this.top);
  }

  /**
   * Scrolls the list.
   *
   * @returns Where to put the scroller.
   */
  goTo(top: number): number {
    this.top = this.clamped(top);
    this.at = this.scrollerOf(this.top);
    return this.at;
  }

  /**
   * Follows the scroller.
   *
   * @returns Where to put the scroller, when it has to be elsewhere; else null.
   */
  follow(scrolled: number): number | null {
    const step = scrolled - this.at;
    this.at = scrolled;
    if (this.full <= MOST) {
      this.top = scrolled;
      return null;
    }
    // The thumb of a scroll bar cannot move the scroller by less than about this.
    const pixelOfThumb = Math.min(this.height / Math.max(1, this.port), ENDS / 2);
    if (Math.abs(step) > pixelOfThumb / 4) {
      this.top = this.listOf(scrolled);
      return null;
    }
    this.top = this.clamped(this.top + step);
    const drift = Math.abs(scrolled - this.scrollerOf(this.top));
    const atEnd = scrolled < ENDS || scrolled > this.height - this.port - ENDS;
    return drift > (atEnd ? 1 : pixelOfThumb) ? this.goTo(this.top) : null;
  }

  private clamped(top: number): number {
    return Math.max(0, Math.min(top, this.full - this.port));
  }

  private scrollerOf(top: number): number {
    if (this.full <= MOST) return top;
    const [last, lastInScroller] = [this.full - this.port, this.height - this.port];
    if (top <= ENDS) return top;
    if (top >= last - ENDS) return lastInScroller - (last - top);
    return ENDS + Math.round(((top - ENDS) / (last - 2 * ENDS)) * (lastInScroller - 2 * ENDS));
  }

  private listOf(scrolled: number): number {
    const [last, lastInScroller] = [this.full - this.port, this.height - this.port];
    if (scrolled <= ENDS) return scrolled;
    if (scrolled >= lastInScroller - ENDS) return last - (lastInScroller - scrolled);
    return ENDS + Math.round(((scrolled - ENDS) / (lastInScroller - 2 * ENDS)) * (last - 2 * ENDS));
  }
}
