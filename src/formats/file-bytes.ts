/**
 * The bytes of a file, put together while they come where its length is known: at the end, when
 * somebody waits for it, that would take as long as reading it from memory.
 */
export class FileBytes {
  private whole: Uint8Array | null = null;
  private pieces: Uint8Array[] = [];
  private length = 0;

  /** @param expected Bytes that will come; 0, or too few, does no harm. */
  constructor(expected: number) {
    try {
      this.whole = expected > 0 ? new Uint8Array(expected) : null;
    } catch {
      // There is no room in one piece yet.
      this.whole = null;
    }
  }

  /** Takes the next piece, whose memory it keeps. */
  push(piece: Uint8Array): void {
    const { whole, length } = this;
    this.length += piece.length;
    if (whole !== null && this.length <= whole.length) {
      whole.set(piece, length);
      return;
    }
    if (whole !== null) this.pieces = [whole.subarray(0, length)];
    this.whole = null;
    this.pieces.push(piece);
  }

  /** All that came. */
  joined(): Uint8Array {
    return this.whole?.subarray(0, this.length) ?? joined(this.pieces);
  }
}

/** Pieces in one; the only one itself. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  if (pieces.length === 1 && only) return only;
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
