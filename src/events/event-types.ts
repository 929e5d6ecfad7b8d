import type { EventFamily, EventStatus, EventType } from './types';

/** Order of the families everywhere: legend, histogram stack, columns. */
export const EVENT_FAMILIES = [
  'ground',
  'strikes',
  'control',
  'civilians',
  'movement',
  'other',
] as const satisfies readonly EventFamily[];

/** Order of the statuses in columns and legend. */
export const EVENT_STATUSES = [
  'reported',
  'corroborated',
  'claimed',
  'disputed',
  'retracted',
] as const satisfies readonly EventStatus[];

/** ACLED's outer vocabulary for one of our types, as in their codebook. */
export interface EventTypeEntry {
  readonly family: EventFamily;
  readonly acledType: string;
  readonly acledSubType: string;
}

const clash = ['Battles', 'Armed clash'] as const;
const shelling = ['Explosions/Remote violence', 'Shelling/artillery/missile attack'] as const;
const air = ['Explosions/Remote violence', 'Air/drone strike'] as const;
const regained = ['Battles', 'Government regains territory'] as const;
const overtaken = ['Battles', 'Non-state actor overtakes territory'] as const;
const other = ['Strategic developments', 'Other'] as const;

const entry = (
  family: EventFamily,
  [acledType, acledSubType]: readonly [string, string],
): EventTypeEntry => ({
  family,
  acledType,
  acledSubType,
});

/**
 * The one table from our event types to the families that carry colour and to ACLED's types.
 *
 * ACLED codes a capture by a foreign state's forces as `Non-state actor overtakes territory`
 * (external forces take the non-state code), and a recapture as `Government regains territory`.
 */
export const EVENT_TYPES: Readonly<Record<EventType, EventTypeEntry>> = {
  assault: entry('ground', clash),
  'repelled-assault': entry('ground', clash),
  clash: entry('ground', clash),
  advance: entry('ground', clash),
  invasion: entry('ground', clash),
  shelling: entry('strikes', shelling),
  'missile-strike': entry('strikes', shelling),
  'air-strike': entry('strikes', air),
  'drone-strike': entry('strikes', air),
  explosion: entry('strikes', shelling),
  interception: entry('strikes', ['Strategic developments', 'Disrupted weapons use']),
  capture: entry('control', overtaken),
  liberation: entry('control', regained),
  withdrawal: entry('control', ['Strategic developments', 'Non-violent transfer of territory']),
  reinforcement: entry('movement', ['Strategic developments', 'Change to group/activity']),
  fortification: entry('movement', ['Strategic developments', 'Change to group/activity']),
  movement: entry('movement', ['Strategic developments', 'Change to group/activity']),
  evacuation: entry('civilians', other),
  casualties: entry('civilians', ['Violence against civilians', 'Attack']),
  damage: entry('civilians', ['Strategic developments', 'Looting/property destruction']),
  other: entry('other', other),
};

/** Whether a type is a blow from afar: a strike of any weapon, but not the stopping of one. */
export function isBlowType(type: EventType): boolean {
  return EVENT_TYPES[type].family === 'strikes' && type !== 'interception';
}
