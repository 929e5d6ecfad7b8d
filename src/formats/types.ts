import type { FrontlineEvent } from '../events/types';

/** A feature or row that was left out, beside the rest that was read. */
export interface FormatProblem {
  /** Zero-based index of the feature, or of the row below the header. */
  readonly index: number;
  readonly expected: string;
  readonly found: string;
  /** The whole as a sentence for a person. */
  readonly message: string;
}

/** Events that could be read and what could not. */
export interface ParsedEvents {
  readonly events: readonly FrontlineEvent[];
  readonly problems: readonly FormatProblem[];
}

/** A file format of events. */
export interface EventFormat {
  readonly name: string;
  /** Endings of file names, lower case, without the dot. */
  readonly extensions: readonly string[];
  readonly mediaType: string;
  /** Whether a text looks like this format. */
  accepts(text: string): boolean;
  /** Reads a whole file. Throws a {@link FormatError} when it is not this format at all. */
  read(text: string): ParsedEvents;
  /** Writes a whole file, the same bytes for the same events. */
  write(events: readonly FrontlineEvent[]): string;
}

/** A file that is not what it should be, in a sentence that names what was expected and what was found. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
}
