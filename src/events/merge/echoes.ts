import { isBlowType } from '../event-types';
import { isToldByBlow } from '../harm-done';
import type { EventType } from '../types';
import type { Reported } from './reported';

/** Kinds of fighting of which one sentence tells one at one place, the most telling first. */
const FIGHTING: readonly EventType[] = ['repelled-assault', 'advance', 'assault', 'clash'];

/**
 * "repelled nine attacks where the enemy tried to break through", "advanced and inflicted losses near A":
 * of one sentence at one place it is one fight, unless two sides are said to have begun it. "Drones set fire
 * to a depot" is a blow by the words that tell the harm; what a weapon destroyed, and harm in words of its own,
 * "and blew out its windows", is told besides. What has no place beside its like that has one is the sum of it.
 */
export function withoutEchoes(reported: readonly Reported[]): readonly Reported[] {
  const told = new Map<string, Reported[]>();
  for (const one of reported) {
    if (!isFight(one) && !isBlow(one)) continue;
    const key = sentenceAndPlace(one);
    const same = told.get(key);
    if (same) same.push(one);
    else told.set(key, [one]);
  }
  const placed = new Set(
    reported.filter(({ claim }) => claim.place !== null).map((one) => sentenceAndType(one)),
  );
  return reported.filter((one) => {
    // "fired 41 times, at A and B among others": the sum is told beside its places.
    if (one.claim.place === null && placed.has(sentenceAndType(one))) return false;
    if (one.claim.type === 'damage')
      return !told.get(sentenceAndPlace(one))?.some((other) => isBlow(other) && tellsHarm(other, one));
    return !isFight(one) || !told.get(sentenceAndPlace(one))!.some((other) => saysMore(other, one));
  });
}

function isFight({ claim: { type } }: Reported): boolean {
  return FIGHTING.includes(type);
}

function isBlow({ claim: { type } }: Reported): boolean {
  return isBlowType(type);
}

/** Whether the words of a blow are those that tell the harm. What the weights alone add beside a blow is its target. */
function tellsHarm({ draft: blow }: Reported, { draft: harm }: Reported): boolean {
  if (harm.trace.includes('learnt:damage')) return true;
  return blow.first <= harm.last && harm.first <= blow.last + 1 && isToldByBlow(harm, blow);
}

/** Whether a fight is told by another one already. */
function saysMore(other: Reported, one: Reported): boolean {
  if (!isFight(other) || FIGHTING.indexOf(other.claim.type) >= FIGHTING.indexOf(one.claim.type)) return false;
  const [a, b] = [one.draft.initiatorSide, other.draft.initiatorSide];
  return (
    (one.claim.type === 'assault' && other.claim.type === 'repelled-assault') ||
    a === '' ||
    b === '' ||
    a === b
  );
}

function sentenceAndPlace({ claim, draft }: Reported): string {
  return `${draft.sentence.index} ${claim.place?.placeId ?? ''}`;
}

function sentenceAndType({ claim, draft }: Reported): string {
  return `${draft.sentence.index} ${claim.type}`;
}
