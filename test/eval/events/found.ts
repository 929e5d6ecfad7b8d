import type { EventProperties } from '../../../src/events/types';
import type { Reading } from '../../../src/reading';

/** What a system says of one event: the members of ours that are measured. */
export type FoundEvent = Readonly<
  Pick<
    EventProperties,
    | 'type'
    | 'start'
    | 'end'
    | 'placeId'
    | 'placeName'
    | 'geoPrecision'
    | 'lat'
    | 'lon'
    | 'initiator'
    | 'status'
    | 'attribution'
    | 'sentenceStart'
    | 'sentenceEnd'
    | 'triggerStart'
    | 'triggerEnd'
    | 'background'
  >
>;

/** A reader of events, given a text whose places are already found, the same for all. */
export interface EventSystem {
  readonly name: string;
  read(reading: Reading): readonly FoundEvent[];
}
