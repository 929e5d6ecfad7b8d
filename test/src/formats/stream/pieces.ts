import fc from 'fast-check';
import type { FrontlineEvent } from '../../../../src/events/types';
import { withUniqueIds } from '../../../../src/formats/event-members';
import { HEAD_BYTES, openStream } from '../../../../src/formats/stream';
import type { FormatProblem, ParsedEvents } from '../../../../src/formats/types';

/** Places between the bytes of a file, the file's own length and more wrapped round. */
export type Cuts = readonly number[] | 'everywhere';

/** Reads bytes in pieces that end at the given places. */
export function readInPieces(bytes: Uint8Array, cuts: Cuts): ParsedEvents {
  const events: FrontlineEvent[] = [];
  const problems: FormatProblem[] = [];
  const reader = openStream(bytes.subarray(0, HEAD_BYTES), {
    event: (event) => events.push(event),
    problem: (problem) => problems.push(problem),
  });
  const places = cuts === 'everywhere' ? bytes.keys() : cuts.map((cut) => cut % (bytes.length + 1));
  const ends = [...places, bytes.length].sort((a, b) => a - b);
  let from = 0;
  for (const to of ends) {
    // A copy, as a piece from the network is: what lies behind it must not be read.
    reader.push(bytes.slice(from, to));
    from = to;
  }
  reader.end();
  return { events: withUniqueIds(events), problems };
}

/** Places to cut a file at. */
export const anyCuts: fc.Arbitrary<Cuts> = fc.oneof(
  fc.array(fc.nat(), { maxLength: 6 }),
  // One byte after the other.
  fc.constant('everywhere' as const),
);
