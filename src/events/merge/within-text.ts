import { EVENT_TYPES } from '../event-types';
import { statusOf } from '../status';
import type { Claim, EventFamily, EventStatus } from '../types';
import { withoutEchoes } from './echoes';
import { isUnnamedType, type Occurrence, spotOf } from './occurrence';
import type { Reported } from './reported';
import { agree, mergedByOf, rulesFor, WITHIN_TEXT } from './rules';
import { statusOfClaims } from './status-of-claims';

/** Claims that speak of one event, the best first. */
export interface Group {
  readonly members: readonly Reported[];
  readonly status: EventStatus;
  /** Names of the rules that merged them, parted by spaces; '' for a single claim. */
  readonly mergedBy: string;
}

/** How many of a group's claims, and of a place's groups, a new one is held against: it keeps a huge text linear. */
const RECENT = 16;
const RECENT_GROUPS = 64;

interface OpenGroup {
  readonly members: Reported[];
  readonly occurrences: Occurrence[];
  readonly rules: Set<string>;
}

/**
 * Gathers the claims of one article that speak of one event, by the rules of {@link WITHIN_TEXT}; what
 * is background and what is not stay apart. A denial in `denied` makes no event of its own, but
 * disputes the one that it denies.
 */
export function mergeClaims(
  reported: readonly Reported[],
  denied: readonly Reported[] = [],
): readonly Group[] {
  const byKey = new Map<string, OpenGroup[]>();
  const groups: OpenGroup[] = [];
  for (const one of withoutEchoes(reported)) {
    const occurrence = occurrenceOf(one);
    const key = keyOf(one);
    const same = byKey.get(key);
    if (same && join(one, occurrence, same)) continue;
    const fresh: OpenGroup = { members: [one], occurrences: [occurrence], rules: new Set() };
    groups.push(fresh);
    if (same) same.push(fresh);
    else byKey.set(key, [fresh]);
  }
  for (const one of denied) {
    const said = byKey.get(keyOf(one))?.filter(({ members }) => members.some((other) => denies(one, other)));
    if (said) join(one, deniedBy(one), said);
  }
  return groups.map(close);
}

/** Adds a claim to the first group it agrees with; false when there is none. */
function join(one: Reported, occurrence: Occurrence, groups: readonly OpenGroup[]): boolean {
  for (let at = Math.max(0, groups.length - RECENT_GROUPS); at < groups.length; at++) {
    const { members, occurrences, rules } = groups[at]!;
    const here = atTimeOf(occurrences[0]!, one, occurrence);
    if (!occurrences.slice(-RECENT).every((other) => agree(other, here, WITHIN_TEXT))) continue;
    for (const { name } of rulesFor(occurrences[0]!, here, WITHIN_TEXT) ?? []) rules.add(name);
    members.push(one);
    occurrences.push(here);
    return true;
  }
  return false;
}

/** A denial that names no day is of the day on which it is said to have happened. */
function atTimeOf(said: Occurrence, { claim }: Reported, occurrence: Occurrence): Occurrence {
  if (claim.polarity !== 'denied' || !claim.trace.includes('time:publication')) return occurrence;
  const { start, end, precision, certainty } = said;
  return { ...occurrence, start, end, precision, certainty };
}

/** What is denied; a party denies what the other did, whatever its words leave open. */
function deniedBy(one: Reported): Occurrence {
  const occurrence = occurrenceOf(one);
  return occurrence.initiatorSide === one.claim.party
    ? { ...occurrence, initiator: '', initiatorSide: '' }
    : occurrence;
}

/** Of what a party's word that it did not happen means something: who is where, not who came to harm. */
const DENIABLE: readonly EventFamily[] = ['ground', 'control', 'movement'];

/** "Kyiv said the town had not fallen": a party's denial of what somebody else says. */
function denies({ claim }: Reported, { claim: other }: Reported): boolean {
  return (
    DENIABLE.includes(EVENT_TYPES[claim.type].family) && claim.party !== '' && claim.party !== other.party
  );
}

function close({ members, rules }: OpenGroup): Group {
  const sorted = [...members].sort((a, b) => rank(b.claim) - rank(a.claim));
  const voices = sorted.map(({ claim, draft }) => ({ ...claim, status: statusOf(draft) }));
  return { members: sorted, status: statusOfClaims(voices), mergedBy: mergedByOf(rules) };
}

/** What agrees in all rules has the same key. */
function keyOf({ claim, draft }: Reported): string {
  const place = claim.place ? claim.place.placeId : `paragraph ${draft.sentence.paragraph}`;
  return `${EVENT_TYPES[claim.type].family}\n${place}\n${claim.background}`;
}

function occurrenceOf({ claim, draft }: Reported): Occurrence {
  const { type, place, time, initiator, gainedBy, weapon, trace } = claim;
  return {
    type,
    isUnnamed: isUnnamedType(type, weapon, trace),
    spot: place && spotOf(place),
    start: Date.parse(time.start),
    end: Date.parse(time.end),
    precision: time.precision,
    certainty: time.certainty,
    initiator,
    initiatorSide: draft.initiatorSide,
    gainedBy,
    weapon,
    paragraph: draft.sentence.paragraph,
  };
}

/** The best claim speaks for the event: asserted, of a type that is told, dated in words, confident, and early in the text. */
function rank({ confidence, time, polarity, type, weapon, trace }: Claim): number {
  return (
    confidence +
    (time.certainty === 'stated' ? 0.3 : 0) +
    (polarity === 'asserted' ? 0.2 : 0) +
    (isUnnamedType(type, weapon, trace) ? 0 : 1)
  );
}
