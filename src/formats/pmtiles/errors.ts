/** An archive of events cannot be read; the message is a sentence for a person. */
export class TileError extends Error {
  override readonly name = 'TileError';
}
