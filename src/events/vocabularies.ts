import type { EventType } from './types';

/** One of PLOVER's events with its mode, as its gold standard records name them; mode '' for none. */
export interface PloverCode {
  readonly event: 'FIGHT' | 'ASSAULT' | 'COERCE' | 'MOBILIZE' | 'RETREAT' | 'AID';
  readonly mode: string;
}

/** A label of VIINA 2.0's label file; each has its probability and, with `_b`, its yes or no there. */
export type ViinaLabel =
  | 't_mil'
  | 't_aad'
  | 't_airstrike'
  | 't_uav'
  | 't_armor'
  | 't_artillery'
  | 't_control'
  | 't_firefight'
  | 't_ied'
  | 't_raid'
  | 't_occupy'
  | 't_property'
  | 't_milcas'
  | 't_civcas'
  | 't_retreat';

/** What two other vocabularies call one of our types. */
export interface VocabularyEntry {
  /** Null where PLOVER has no event for it. */
  readonly plover: PloverCode | null;
  /** Labels that VIINA's coders would give such a report, the most telling first. */
  readonly viina: readonly ViinaLabel[];
}

const entry = (
  event: PloverCode['event'],
  mode: string,
  ...viina: readonly ViinaLabel[]
): VocabularyEntry => ({ plover: { event, mode }, viina });

/**
 * The one table from our event types to PLOVER (Open Event Data Alliance, codebook and gold standard
 * records) and to the labels of VIINA 2.0 (Zhukov and Ayers 2023); ACLED's names stand in
 * `event-types.ts`.
 *
 * PLOVER keeps force between armed sides in FIGHT, also the taking of ground, and force against
 * people in ASSAULT; both share their modes. A gain given up is RETREAT, troops made ready are
 * MOBILIZE, property destroyed is COERCE. VIINA has no label for missiles: its air strikes take in
 * strategic bombing, its artillery takes in rockets; and its casualties are told apart by whose they
 * are, so that here both stand.
 */
export const VOCABULARIES: Readonly<Record<EventType, VocabularyEntry>> = {
  assault: entry('FIGHT', 'other', 't_raid', 't_firefight', 't_mil'),
  'repelled-assault': entry('FIGHT', 'other', 't_firefight', 't_raid', 't_mil'),
  clash: entry('FIGHT', 'firearms', 't_firefight', 't_mil'),
  advance: entry('FIGHT', 'other', 't_armor', 't_control', 't_mil'),
  invasion: entry('FIGHT', 'heavy-weapons', 't_occupy', 't_mil'),
  shelling: entry('FIGHT', 'heavy-weapons', 't_artillery', 't_mil'),
  'missile-strike': entry('FIGHT', 'heavy-weapons', 't_airstrike', 't_artillery', 't_mil'),
  'air-strike': entry('FIGHT', 'heavy-weapons', 't_airstrike', 't_mil'),
  'drone-strike': entry('FIGHT', 'heavy-weapons', 't_uav', 't_airstrike', 't_mil'),
  explosion: entry('ASSAULT', 'explosives', 't_ied', 't_mil'),
  interception: entry('FIGHT', 'heavy-weapons', 't_aad', 't_mil'),
  capture: entry('FIGHT', 'other', 't_control', 't_occupy', 't_mil'),
  liberation: entry('FIGHT', 'other', 't_control', 't_mil'),
  withdrawal: entry('RETREAT', '', 't_retreat', 't_mil'),
  reinforcement: entry('MOBILIZE', 'troops', 't_mil'),
  fortification: entry('MOBILIZE', '', 't_mil'),
  movement: entry('MOBILIZE', 'troops', 't_mil'),
  evacuation: entry('AID', ''),
  casualties: entry('ASSAULT', 'other', 't_civcas', 't_milcas', 't_mil'),
  damage: entry('COERCE', 'destroy', 't_property', 't_mil'),
  other: { plover: null, viina: ['t_mil'] },
};
