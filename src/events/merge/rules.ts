import { distanceKm } from '../../../geo/index';
import { EVENT_TYPES } from '../event-types';
import { daysOf, isFine, type Occurrence, type Spot } from './occurrence';

/** One way in which two reports may agree. */
export interface MergeRule {
  /** What `mergedBy` keeps. */
  readonly name: string;
  /** The same for a person, to follow "merged by". */
  readonly words: string;
  holds(a: Occurrence, b: Occurrence): boolean;
}

/** Longest interval that is told apart by its days, days; of a longer one only the same counts. */
export const LONGEST_DAYS = 31;

const same =
  (member: 'type' | 'initiator' | 'paragraph') =>
  (a: Occurrence, b: Occurrence): boolean =>
    a[member] === b[member];

const isStrike = ({ type }: Occurrence): boolean => EVENT_TYPES[type].family === 'strikes';
const isFight = ({ type }: Occurrence): boolean =>
  type === 'clash' || type === 'assault' || type === 'repelled-assault';
/** Nobody takes a place twice in a few days: of such a change a rough time means the same. */
const isGain = ({ type }: Occurrence): boolean => type === 'capture' || type === 'liberation';

/** Whether the types are one, the best agreement first. */
const sameType: MergeRule = { name: 'same-type', words: 'the same type', holds: same('type') };
const unnamedStrike: MergeRule = {
  name: 'unnamed-strike',
  words: 'a strike of which one does not say with what',
  holds: (a, b) =>
    isStrike(a) &&
    isStrike(b) &&
    a.type !== 'interception' &&
    b.type !== 'interception' &&
    (a.isUnnamed || b.isUnnamed),
};
const oneFight: MergeRule = {
  name: 'one-fight',
  words: 'fighting that one calls an assault',
  holds: (a, b) => isFight(a) && isFight(b),
};
const oneGain: MergeRule = {
  name: 'one-gain',
  words: 'the same side gaining the place',
  holds: (a, b) => isGain(a) && isGain(b) && a.gainedBy !== '' && a.gainedBy === b.gainedBy,
};

/** Whether the places are one. */
const samePlace: MergeRule = {
  name: 'same-place',
  words: 'the same place',
  holds: ({ spot: a }, { spot: b }) =>
    a !== null && b !== null && a.placeId !== '' && a.placeId === b.placeId && isDrawnAlike(a, b),
};
const withinUncertainty: MergeRule = {
  name: 'within-uncertainty',
  words: 'places no farther apart than the smaller uncertainty',
  holds: ({ spot: a }, { spot: b }) =>
    a !== null && b !== null && a.isPoint && b.isPoint && kilometres(a, b) <= smaller(a, b),
};
const unplacedTogether: MergeRule = {
  name: 'same-paragraph',
  words: 'one paragraph that names no place',
  holds: (a, b) => a.spot === null && b.spot === null && a.paragraph >= 0 && a.paragraph === b.paragraph,
};

/** Whether the times are one. */
const sameTime: MergeRule = {
  name: 'same-time',
  words: 'the same time',
  holds: (a, b) => a.start === b.start && a.end === b.end,
};
const overlappingTime: MergeRule = {
  name: 'overlapping-time',
  words: 'overlapping times',
  holds: (a, b) => overlap(a, b) > 0 && (isFine(a) ? isFine(b) : isHalfCommon(a, b)),
};
const vagueTime: MergeRule = {
  name: 'vague-time',
  words: 'overlapping times, the vaguer one giving way',
  holds: (a, b) => overlap(a, b) > 0 && givesWay(a, b),
};
const untoldTime: MergeRule = {
  name: 'untold-time',
  words: 'a time that one leaves out',
  holds: (a, b) => Number.isNaN(a.start) || Number.isNaN(b.start),
};

/** Whether the actors may be one; two sides that differ never are. */
const sameInitiator: MergeRule = {
  name: 'same-initiator',
  words: 'the same initiator',
  holds: (a, b) => a.initiator !== '' && a.initiator === b.initiator,
};
const sameSide: MergeRule = {
  name: 'same-side',
  words: 'initiators of one side',
  holds: (a, b) => a.initiatorSide !== '' && a.initiatorSide === b.initiatorSide,
};
const untoldInitiator: MergeRule = {
  name: 'untold-initiator',
  words: 'an initiator that one leaves out',
  holds: (a, b) => a.initiatorSide === '' || b.initiatorSide === '',
};

/** A question on which two reports must agree; its first rule that holds answers it. */
export type MergeQuestion = readonly MergeRule[];

const ACTORS: MergeQuestion = [sameInitiator, sameSide, untoldInitiator];

/** What two claims of one text must agree on to be one event. */
export const WITHIN_TEXT: readonly MergeQuestion[] = [
  [sameType, unnamedStrike],
  [samePlace, unplacedTogether],
  [sameTime, overlappingTime, vagueTime, untoldTime],
  ACTORS,
];

/** What two texts must agree on to tell of one event. An undated or unplaced event stays alone. */
export const ACROSS_TEXTS: readonly MergeQuestion[] = [
  [sameType, unnamedStrike, oneFight, oneGain],
  [samePlace, withinUncertainty],
  [sameTime, overlappingTime, vagueTime],
  ACTORS,
];

/** Milliseconds in common; NaN when one is undated. */
function overlap(a: Occurrence, b: Occurrence): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** "Over the past week", told on two days: one time when half of the shorter stretch is common. */
function isHalfCommon(a: Occurrence, b: Occurrence): boolean {
  if (isFine(b) || Math.max(daysOf(a), daysOf(b)) > LONGEST_DAYS) return false;
  return overlap(a, b) >= Math.min(a.end - a.start, b.end - b.start) / 2;
}

/** "On Tuesday" and "over recent weeks" are told of different things, unless one of them is only implied. */
function givesWay(a: Occurrence, b: Occurrence): boolean {
  if (Math.max(daysOf(a), daysOf(b)) > LONGEST_DAYS) return false;
  return a.certainty !== 'stated' || b.certainty !== 'stated' || isGain(a);
}

/** The same point with the same circle, or the same area: "near Bakhmut" is not "in Bakhmut". */
function isDrawnAlike(a: Spot, b: Spot): boolean {
  if (a.isPoint !== b.isPoint || a.uncertaintyKm !== b.uncertaintyKm) return false;
  return !a.isPoint || kilometres(a, b) <= NEXT_TO_KM;
}

/** Points no farther apart are one, kilometres. */
const NEXT_TO_KM = 0.5;

function kilometres(a: Spot, b: Spot): number {
  return a.lat === b.lat && a.lon === b.lon ? 0 : distanceKm(a.lat, a.lon, b.lat, b.lon);
}

const smaller = (a: Spot, b: Spot): number => Math.min(a.uncertaintyKm, b.uncertaintyKm);

/** All rules by name, in the order in which they are told. */
export const MERGE_RULES: readonly MergeRule[] = [...new Set([...WITHIN_TEXT, ...ACROSS_TEXTS].flat())].sort(
  (a, b) => questionOf(a) - questionOf(b),
);

function questionOf(rule: MergeRule): number {
  const within = WITHIN_TEXT.findIndex((question) => question.includes(rule));
  return within < 0 ? ACROSS_TEXTS.findIndex((question) => question.includes(rule)) : within;
}

/** Whether two reports are one event: each question has a rule that holds. */
export function agree(a: Occurrence, b: Occurrence, questions: readonly MergeQuestion[]): boolean {
  return questions.every((question) => question.some((rule) => rule.holds(a, b)));
}

/** The rule of each question by which two reports are one event, or null when one question has none. */
export function rulesFor(
  a: Occurrence,
  b: Occurrence,
  questions: readonly MergeQuestion[],
): readonly MergeRule[] | null {
  const rules: MergeRule[] = [];
  for (const question of questions) {
    const rule = question.find((one) => one.holds(a, b));
    if (!rule) return null;
    rules.push(rule);
  }
  return rules;
}

/** Names of rules in their order, parted by spaces, as an event's `mergedBy` keeps them; '' for none. */
export function mergedByOf(names: ReadonlySet<string>): string {
  return MERGE_RULES.filter(({ name }) => names.has(name))
    .map(({ name }) => name)
    .join(' ');
}

/** An event's `mergedBy` in words for a person; names that are none of ours stay as they are. */
export function mergedByWords(mergedBy: string): string {
  return mergedBy
    .split(' ')
    .filter(Boolean)
    .map((name) => MERGE_RULES.find((rule) => rule.name === name)?.words ?? name)
    .join(', ');
}
