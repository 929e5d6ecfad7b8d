import type { Draft } from './draft';
import type { EventStatus, EventType } from './types';

/** What a party may boast of: its own gains, its own defence. */
export const GAINS: readonly EventType[] = [
  'capture',
  'liberation',
  'advance',
  'repelled-assault',
  'interception',
  'assault',
];
/** What a party may boast of only when it is said to have done it itself. */
const BLOWS: readonly EventType[] = [
  'shelling',
  'missile-strike',
  'air-strike',
  'drone-strike',
  'explosion',
  'casualties',
  'damage',
  'clash',
  'other',
];

/** What befalls those who are struck, whoever did it. */
const HARM: readonly EventType[] = ['casualties', 'damage', 'explosion'];

/**
 * How sure one claim makes its event: `claimed` when a party to the war speaks of its own success,
 * `disputed` when somebody denies it, else `reported`.
 */
export function statusOf(draft: Draft): EventStatus {
  if (draft.disputed) return 'disputed';
  if (draft.trace.includes('proves')) return 'corroborated';
  const claims = draft.trace.includes('claims');
  // "A blogger claimed": a claim, whoever's side he is on.
  if (draft.party === '') return claims && draft.attribution !== '' ? 'claimed' : 'reported';
  const own = isOwn(draft);
  const unnamed = draft.initiatorSide === '' && draft.initiator === '';
  // What an office gives out has no outlet behind it: all of it is its claim.
  if (draft.trace.includes('bulletin')) return 'claimed';
  if (draft.trace.includes('house')) return isBoast(draft, own, unnamed) ? 'claimed' : 'reported';
  if (GAINS.includes(draft.type) && (own || (unnamed && draft.trigger.type !== 'assault'))) return 'claimed';
  if (BLOWS.includes(draft.type) && own && draft.target !== 'Civilians') return 'claimed';
  const blames = draft.trace.includes('accuses') && !own && !unnamed;
  return blames || (claims && (own || unnamed)) ? 'claimed' : 'reported';
}

/** Of what a party's channel tells in its own voice all is its claim but what befell its own side. */
function isBoast({ type, trace }: Draft, own: boolean, unnamed: boolean): boolean {
  if (own || type === 'assault' || type === 'repelled-assault') return true;
  // That the other side leaves is a success of one's own.
  if (!unnamed) return type === 'withdrawal';
  return GAINS.includes(type) || (HARM.includes(type) && !trace.includes('home'));
}

/** Whether the success is the speaker's: an assault repelled is the defender's. */
function isOwn({ type, party, initiatorSide, targetSide }: Draft): boolean {
  if (type !== 'repelled-assault') return initiatorSide === party;
  return targetSide === party || (initiatorSide !== '' && initiatorSide !== party);
}
