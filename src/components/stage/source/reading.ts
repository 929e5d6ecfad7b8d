import type { EventColumns } from '../../../events/columns/types';
import type { Collected } from '../../../formats/collect';

/** A file that is being read, piece by piece. */
export interface Reading {
  /** To be called before the first piece where the length of the file is known, bytes. */
  expect(length: number): void;
  /**
   * Takes the next piece, whose memory is the reading's then; resolves when it may have another.
   *
   * @throws FormatError when the file is no file of events.
   */
  push(piece: Uint8Array): Promise<void>;
  /** What the file held, after its last piece; throws as `push` does. */
  end(): Promise<Collected>;
  /** Lets go of everything. */
  stop(): void;
}

/** What is heard of a file while it is read. */
export interface ReadingListener {
  /** So many events have been read. */
  onEvents(count: number): void;
  /** The events so far. */
  onPartial(columns: EventColumns): void;
  /** The file is an archive of tiles: no more of it is wanted. */
  onTiles(): void;
}
