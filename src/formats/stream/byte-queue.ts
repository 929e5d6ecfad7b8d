/** Bytes that came and are still needed, one after the other in memory; each is copied about once. */
export class ByteQueue {
  /** Holds `length` bytes of use. */
  bytes = new Uint8Array(1 << 16);
  length = 0;

  /** Puts bytes behind the others and lets go of the first `used` ones, whose places move to 0. */
  push(piece: Uint8Array, used: number): void {
    const kept = this.length - used;
    const needed = kept + piece.length;
    if (needed > this.bytes.length) {
      const larger = new Uint8Array(Math.max(needed, 2 * this.bytes.length));
      larger.set(this.bytes.subarray(used, this.length));
      this.bytes = larger;
    } else if (used > 0) {
      this.bytes.copyWithin(0, used, this.length);
    }
    this.bytes.set(piece, kept);
    this.length = needed;
  }
}
