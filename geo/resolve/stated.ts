import type { Mention } from '../recognize/mention';
import type { Group } from './group';
import type { Statement } from './statement';

/** One statement as it bears on a group: where it should lie as seen from another group. */
export interface Bearing {
  readonly from: Group;
  readonly distanceKm: number;
  readonly slackKm: number;
  /** Degrees clockwise from north, null when only the distance is said. */
  readonly bearing: number | null;
  /** Whether the group is the one whose place is told, and not the one from which it is. */
  readonly told: boolean;
}

/** Bearings of one group that are looked at. */
const MOST_BEARINGS = 32;

/** What the distances in a text say of each group. */
export type Stated = ReadonlyMap<Group, readonly Bearing[]>;

/** Statements between mentions turned into bearings between groups, each seen from both ends. */
export function statedOf(statements: readonly Statement[], groupOf: ReadonlyMap<Mention, Group>): Stated {
  const stated = new Map<Group, Bearing[]>();
  for (const { subject, anchor, distanceKm, slackKm, bearing } of statements) {
    const told = groupOf.get(subject);
    const from = groupOf.get(anchor);
    if (!told || !from || told === from) continue;
    push(stated, told, { from, distanceKm, slackKm, bearing, told: true });
    const back = bearing === null ? null : (bearing + 180) % 360;
    push(stated, from, { from: told, distanceKm, slackKm, bearing: back, told: false });
  }
  return stated;
}

function push(stated: Map<Group, Bearing[]>, group: Group, bearing: Bearing): void {
  const known = stated.get(group);
  if (known && known.length < MOST_BEARINGS) known.push(bearing);
  else if (!known) stated.set(group, [bearing]);
}
