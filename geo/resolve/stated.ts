import type { Mention } from '../recognize/mention';
import type { Bearing, Group, GroupAt } from './group';
import type { Statement } from './statement';

/** Bearings of one group that are looked at. */
const MOST_BEARINGS = 32;

/** Notes what the statements say of each group, seen from both ends. */
export function readStated(
  statements: readonly Statement[],
  mentions: readonly Mention[],
  groupAt: GroupAt,
): void {
  if (statements.length === 0) return;
  const numbers = new Map(mentions.map((mention, at) => [mention, at] as const));
  const groupOf = (mention: Mention): Group | null => groupAt[numbers.get(mention) ?? -1] ?? null;
  for (const { subject, anchor, distanceKm, slackKm, bearing } of statements) {
    const told = groupOf(subject);
    const from = groupOf(anchor);
    if (!told || !from || told === from) continue;
    push(told, { from, distanceKm, slackKm, bearing, told: true });
    const back = bearing === null ? null : (bearing + 180) % 360;
    push(from, { from: told, distanceKm, slackKm, bearing: back, told: false });
  }
}

function push({ bearings }: Group, bearing: Bearing): void {
  if (bearings.length < MOST_BEARINGS) bearings.push(bearing);
}
