/** How long a change of level or of mode takes, milliseconds. */
const DURATION = 150;

/** A passage from 0 to 1; at once under reduced motion. */
export class Fade {
  private since = -Infinity;

  constructor(private readonly still: boolean) {}

  begin(): void {
    this.since = this.still ? -Infinity : performance.now();
  }

  end(): void {
    this.since = -Infinity;
  }

  /** 0 at the beginning, 1 when over. */
  share(): number {
    return Math.min(1, (performance.now() - this.since) / DURATION);
  }
}
