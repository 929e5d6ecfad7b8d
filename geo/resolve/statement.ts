import type { Mention } from '../recognize/mention';

/** What the text says of where a named place lies: "Bohdanivka (6km northwest of Bakhmut)". */
export interface Statement {
  readonly subject: Mention;
  readonly anchor: Mention;
  /** Kilometres from the anchor. */
  readonly distanceKm: number;
  /** Degrees clockwise from north as seen from the anchor; null when only the distance is said. */
  readonly bearing: number | null;
  /** Kilometres by which the words leave it open beyond the rounding of the distance: "northwest of X". */
  readonly slackKm: number;
}
