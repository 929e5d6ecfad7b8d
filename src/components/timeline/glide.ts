/** How long a glide lasts, milliseconds. */
const LASTS = 150;

/**
 * Lets numbers glide from where they were to where they are wanted, within 150 milliseconds; not
 * at all for readers who want less motion.
 */
export class Glide {
  private readonly still = matchMedia('(prefers-reduced-motion: reduce)');
  private from: readonly number[] | null = null;
  private shown: readonly number[] = [];
  private began = 0;
  private frame = 0;

  /** @param changed Called when the numbers of {@link now} have changed, once a frame. */
  constructor(private readonly changed: () => void) {}

  /** Begins a glide from what is shown now to what {@link now} will be asked for; `rest` is what is shown at rest. */
  to(rest: readonly number[], gliding = true): void {
    const from = this.from === null ? rest : this.shown;
    this.stop();
    if (!gliding || this.still.matches) return;
    this.from = from;
    this.shown = from;
    this.began = performance.now();
    this.frame = requestAnimationFrame(this.step);
  }

  /** The numbers at this moment, on their way to `wanted`. */
  now(wanted: readonly number[]): readonly number[] {
    const { from } = this;
    if (from === null) return wanted;
    const share = Math.min(1, Math.max(0, (performance.now() - this.began) / LASTS));
    const eased = 1 - (1 - share) ** 3;
    this.shown = wanted.map((number, index) => from[index]! + (number - from[index]!) * eased);
    return this.shown;
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
    this.from = null;
  }

  private readonly step = (): void => {
    if (performance.now() - this.began >= LASTS) this.from = null;
    else this.frame = requestAnimationFrame(this.step);
    this.changed();
  };
}
