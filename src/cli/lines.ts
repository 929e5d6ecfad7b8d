/** A line of a file as its bytes, without the line end; `null` bytes when it was longer than allowed. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  readonly bytes: Buffer | null;
}

const LINE_FEED = 0x0a;

/**
 * Lines of a stream of bytes, one at a time. Never holds more than one line of at most `limit`
 * bytes and one piece of the stream.
 */
export async function* linesOf(stream: AsyncIterable<Buffer>, limit: number): AsyncGenerator<Line> {
  let pieces: Buffer[] = [];
  let size = 0;
  let number = 1;
  const take = (): Line => {
    const bytes = size > limit ? null : Buffer.concat(pieces);
    pieces = [];
    size = 0;
    return { number: number++, bytes };
  };
  const add = (piece: Buffer): void => {
    size += piece.length;
    if (size > limit) pieces = [];
    else pieces.push(piece);
  };
  for await (const piece of stream) {
    let at = 0;
    for (;;) {
      const end = piece.indexOf(LINE_FEED, at);
      if (end < 0) break;
      add(piece.subarray(at, end));
      yield take();
      at = end + 1;
    }
    add(piece.subarray(at));
  }
  if (size > 0) yield take();
}
