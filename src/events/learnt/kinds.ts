import type { EventType } from '../types';

/** What is learnt to be told apart: coarser than event types where the same words serve several. */
export const KINDS = [
  'casualties',
  'damage',
  'interception',
  'strike',
  'battle',
  'capture',
  'liberation',
  'withdrawal',
  'evacuation',
  'movement',
] as const;

export type Kind = (typeof KINDS)[number];

/** The kind as which each event type is learnt; `other` has no words of its own. */
export const KIND_OF: Readonly<Record<EventType, Kind | null>> = {
  casualties: 'casualties',
  damage: 'damage',
  interception: 'interception',
  shelling: 'strike',
  'missile-strike': 'strike',
  'air-strike': 'strike',
  'drone-strike': 'strike',
  explosion: 'strike',
  assault: 'battle',
  'repelled-assault': 'battle',
  clash: 'battle',
  advance: 'battle',
  invasion: 'battle',
  capture: 'capture',
  liberation: 'liberation',
  withdrawal: 'withdrawal',
  evacuation: 'evacuation',
  reinforcement: 'movement',
  fortification: 'movement',
  movement: 'movement',
  other: null,
};
