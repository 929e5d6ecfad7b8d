/** Whole numbers of any size in as few bytes as they need, seven bits a byte, the lowest first. */
export class VarintWriter {
  private bytes = new Uint8Array(1024);
  private size = 0;

  /** @param value A whole number from 0 to 2^53 − 1. */
  push(value: number): void {
    if (this.size + 8 > this.bytes.length) this.grow();
    let rest = value;
    while (rest >= 128) {
      this.bytes[this.size++] = (rest % 128) + 128;
      rest = Math.floor(rest / 128);
    }
    this.bytes[this.size++] = rest;
  }

  /** What was written. */
  finish(): Uint8Array<ArrayBuffer> {
    return this.bytes.slice(0, this.size);
  }

  private grow(): void {
    const grown = new Uint8Array(this.bytes.length * 2);
    grown.set(this.bytes);
    this.bytes = grown;
  }
}
