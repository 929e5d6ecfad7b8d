import type { Draft } from './draft';
import { statusOf } from './status';
import type { Claim, EventStatus } from './types';

/** A claim with the draft it was made from. */
export interface Reported {
  readonly claim: Claim;
  readonly draft: Draft;
}

/** How many of a group's claims a new one is held against: enough for a report, and linear for a huge text. */
const RECENT = 16;

/** Claims that speak of one event, the best first. */
export interface Group {
  readonly members: readonly Reported[];
  readonly status: EventStatus;
}

/**
 * Gathers the claims of one article that speak of one event: same type, same place, overlapping time,
 * actors that do not contradict, both background or both not. Unplaced claims gather only within a paragraph.
 */
export function mergeClaims(reported: readonly Reported[]): readonly Group[] {
  const byKey = new Map<string, Reported[][]>();
  const groups: Reported[][] = [];
  for (const one of withoutEchoes(reported)) {
    const key = keyOf(one);
    const same = byKey.get(key) ?? [];
    const group = same.find((members) => members.slice(-RECENT).some((member) => isSameEvent(member, one)));
    if (group) {
      group.push(one);
      continue;
    }
    const fresh = [one];
    groups.push(fresh);
    byKey.set(key, [...same, fresh]);
  }
  return groups.map((members) => {
    const sorted = [...members].sort((a, b) => rank(b.claim) - rank(a.claim));
    return { members: sorted, status: groupStatus(sorted) };
  });
}

/** "repelled nine attacks where the enemy tried to break through": the assault is the one repelled. */
function withoutEchoes(reported: readonly Reported[]): readonly Reported[] {
  const repelled = new Set(
    reported.filter(({ claim }) => claim.type === 'repelled-assault').map((one) => spotOf(one)),
  );
  return reported.filter((one) => one.claim.type !== 'assault' || !repelled.has(spotOf(one)));
}

function spotOf({ claim, draft }: Reported): string {
  return `${draft.sentence.index} ${claim.place?.placeId ?? ''}`;
}

function keyOf({ claim, draft }: Reported): string {
  const place = claim.place
    ? `${claim.place.placeId} ${claim.place.precision === 'near' ? claim.place.radiusKm : ''}`
    : `paragraph ${draft.sentence.paragraph}`;
  return `${claim.type}\n${place}\n${claim.background}`;
}

function isSameEvent({ claim: a, draft: one }: Reported, { claim: b, draft: other }: Reported): boolean {
  const sides =
    one.initiatorSide !== '' && other.initiatorSide !== '' && one.initiatorSide !== other.initiatorSide;
  if (sides) return false;
  if (a.time.start === '' || b.time.start === '') return true;
  const stated = a.time.certainty === 'stated' && b.time.certainty === 'stated';
  // "On Tuesday" and "over recent weeks" are told of different things.
  if (stated && a.time.precision !== b.time.precision) return false;
  return a.time.start < b.time.end && b.time.start < a.time.end;
}

/** The best claim speaks for the event: asserted, dated in words, confident, and early in the text. */
function rank({ confidence, time, polarity }: Claim): number {
  return confidence + (time.certainty === 'stated' ? 0.3 : 0) + (polarity === 'asserted' ? 0.2 : 0);
}

function groupStatus(members: readonly Reported[]): EventStatus {
  const statuses = members.map(({ draft }) => statusOf(draft));
  if (statuses.includes('disputed')) return 'disputed';
  const parties = new Set(members.map(({ draft }) => draft.party).filter(Boolean));
  // Two parties to the war that agree on one thing corroborate each other.
  if (parties.size > 1) return 'corroborated';
  return statuses.every((status) => status === 'claimed') ? 'claimed' : 'reported';
}
