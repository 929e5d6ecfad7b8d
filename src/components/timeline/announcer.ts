/** Milliseconds of rest before something is said. */
const REST = 600;

/** Says in a live region what has come to rest, and nothing while it changes. */
export class Announcer {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private said = '';
  private wanted = '';

  /** @param changed Called when there is something else to say. */
  constructor(private readonly changed: () => void) {}

  /** What the live region should hold now, when the words are these. Nothing is said while `busy`, nor the first words. */
  hear(words: string, busy: boolean): string {
    if (this.wanted === '') this.said = words;
    if (busy || words !== this.wanted) this.stop();
    this.wanted = words;
    if (!busy && words !== this.said) this.timer ??= setTimeout(() => this.say(words), REST);
    return this.said;
  }

  stop(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private say(words: string): void {
    this.timer = null;
    this.said = words;
    this.changed();
  }
}
