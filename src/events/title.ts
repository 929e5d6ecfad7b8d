import type { Draft } from './draft';
import type { EventStatus, EventType } from './types';

/** What to call an event, and the preposition that joins it to a settlement. */
const NOUNS: Readonly<Record<EventType, readonly [string, string]>> = {
  assault: ['Assault', 'at'],
  'repelled-assault': ['Assault repelled', 'at'],
  clash: ['Fighting', 'at'],
  advance: ['Advance', 'at'],
  shelling: ['Shelling', 'of'],
  'air-strike': ['Air strike', 'on'],
  'missile-strike': ['Missile strike', 'on'],
  'drone-strike': ['Drone strike', 'on'],
  explosion: ['Explosion', 'in'],
  interception: ['Interception', 'over'],
  capture: ['Capture', 'of'],
  liberation: ['Liberation', 'of'],
  withdrawal: ['Withdrawal', 'from'],
  reinforcement: ['Reinforcement', 'of'],
  fortification: ['Fortification', 'at'],
  movement: ['Troop movement', 'at'],
  evacuation: ['Evacuation', 'from'],
  casualties: ['Casualties', 'in'],
  damage: ['Damage', 'in'],
  invasion: ['Invasion', 'of'],
  other: ['Military losses', 'in'],
};

/** A short title in plain text: "Assault at Bakhmut", "Russian claim: liberation of Bakhmut". */
export function titleOf(draft: Draft, status: EventStatus): string {
  const landmark = draft.trace.find((rule) => rule.startsWith('landmark:'));
  if (landmark) return landmark.slice('landmark:'.length);
  const [noun, join] = isUnnamedStrike(draft) ? UNNAMED_STRIKE : NOUNS[draft.type];
  const { place } = draft;
  const title = place
    ? `${noun} ${place.precision === 'near' ? 'near' : preposition(join, draft)} ${place.name}`
    : noun;
  const told = draft.trace.includes('goes-on') ? `${title} continues` : title;
  if (status === 'claimed') return `${claimant(draft)}: ${lowered(told)}`;
  return status === 'disputed' ? disputed(told) : told;
}

/** The title of an event whose status has changed since it got its title: what told the old status goes. */
export function retitled(title: string, before: EventStatus, after: EventStatus): string {
  if (before === after) return title;
  const told = before === 'claimed' || before === 'disputed' ? title.replace(STATUS, '') : title;
  const plain = `${told.charAt(0).toUpperCase()}${told.slice(1)}`;
  return after === 'disputed' ? disputed(plain) : plain;
}

const STATUS = /^(?:Disputed|(?:Russian |Ukrainian )?[Cc]laim(?: by [^:]+)?): /;

const disputed = (title: string): string => `Disputed: ${lowered(title)}`;

const lowered = (title: string): string => `${title.charAt(0).toLowerCase()}${title.slice(1)}`;

const UNNAMED_STRIKE = ['Strike', 'on'] as const;

/** A strike of which the text does not say with what. */
function isUnnamedStrike({ trigger, trace, type }: Draft): boolean {
  return trigger.type === 'by-instrument' && type === 'shelling' && !trace.includes('instrument');
}

function preposition(join: string, { place }: Draft): string {
  const area =
    place?.precision === 'region' || place?.precision === 'country' || place?.precision === 'district';
  if (area && /\b(?:Sea|Ocean|Gulf|Strait)$/.test(place.name)) return 'in the';
  if (place?.precision === 'exact' && join === 'in') return 'at';
  return area && join === 'at' ? 'in' : join;
}

function claimant({ party }: Draft): string {
  if (party === 'Russia' || party === 'Ukraine')
    return party === 'Russia' ? 'Russian claim' : 'Ukrainian claim';
  return party ? `Claim by ${party}` : 'Claim';
}
