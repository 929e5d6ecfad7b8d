import type { FrontlineEvent } from '../../events/types';
import type { FormatProblem } from '../types';

/** Takes what a file that comes piece by piece holds, in the file's order. */
export interface EventSink {
  /** An event with the id that the file gives it, which another may have too. */
  event(event: FrontlineEvent): void;
  /** A feature or row that is left out. */
  problem(problem: FormatProblem): void;
}

/** Reads a file that comes in pieces, cut anywhere. Both methods throw a FormatError when it is no file of events. */
export interface StreamReader {
  push(bytes: Uint8Array): void;
  /** To be called once, after the last piece. */
  end(): void;
}
