import type { Span } from '../../../geo/types';

/** One act of saying in a sentence, and the words it covers. */
export interface Speech {
  /** Normalised name of the speaker, never ''. */
  readonly name: string;
  readonly party: string;
  /** First and last word index that are said, inclusive. */
  readonly from: number;
  readonly to: number;
  /** Whether the verb itself doubts it: "claimed". */
  readonly claims: boolean;
  /** What else the way of saying tells: that a party owns up, that it accuses the other, that pictures prove it. */
  readonly manner: '' | 'admits' | 'accuses' | 'proves';
  /** Index of the verb of saying, -1 when the speaker is carried over from an earlier sentence. */
  readonly verb: number;
  /** Whether it is no speaker of whom a later sentence may say "he": one carried over, or a picture. */
  readonly carried: boolean;
  /** The speaker's words, offsets of the article; null when carried over. */
  readonly speaker: Span | null;
}
