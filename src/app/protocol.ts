/** What the page and its reader worker say to one another. Plain data; every job has a number. */
import type { KeptPlaces } from '../kept-places';
import type { ReadingStage } from '../locales/dictionary';
import type { ChosenPlace, Reading } from '../reading';

/** What is to be read: a text as typed, or a file's bytes with its name. */
export type ReportSource =
  | {
      readonly kind: 'text';
      readonly id: string;
      readonly text: string;
      readonly date: string;
      readonly title?: string;
      readonly outlet?: string;
      readonly lang?: string;
      readonly chosen?: readonly ChosenPlace[];
    }
  | {
      readonly kind: 'file';
      readonly id: string;
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly date: string;
      readonly chosen?: readonly ChosenPlace[];
    };

/** To the worker. A job is cancelled by ending the worker, whatever it is at. */
export interface ReadRequest {
  readonly type: 'read';
  readonly job: number;
  readonly source: ReportSource;
  /** The reader's own places, one more layer of the gazetteer. */
  readonly kept: KeptPlaces;
}

/** From the worker, any number of times while it works: `done` is 0 to 1. */
export interface ProgressReply {
  readonly type: 'progress';
  readonly job: number;
  readonly stage: ReadingStage;
  readonly done: number;
}

/** What was read so far is good to be shown; `final` is false while the rest of the world is still to come. */
export interface ReadingReply {
  readonly type: 'reading';
  readonly job: number;
  readonly reading: Reading;
  readonly final: boolean;
  /** What had to be guessed or replaced while the file was opened, as sentences. */
  readonly notes: readonly string[];
}

/** The job is over without a reading; `reason` is a sentence. */
export interface FailureReply {
  readonly type: 'failure';
  readonly job: number;
  readonly reason: string;
}

export type WorkerReply = ProgressReply | ReadingReply | FailureReply;
