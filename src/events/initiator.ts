import type { EventClaim, EventProperties } from './types';

/** Rule of a trace that inferred the initiator from who holds the place. */
export const BY_HOLDER_RULE = 'initiator:holder';

type Told = Required<Pick<EventProperties, 'initiator' | 'initiatorCertainty'>>;

/** Whom the claims, the best first, have for the initiator: whom one of them names goes before whom one infers. */
export function initiatorOf(claims: readonly EventClaim[]): Told {
  const told = claims.filter(({ initiator }) => initiator !== '');
  const stated = told.find(({ trace }) => !trace.includes(BY_HOLDER_RULE));
  if (stated) return { initiator: stated.initiator, initiatorCertainty: 'stated' };
  const [implied] = told;
  if (implied) return { initiator: implied.initiator, initiatorCertainty: 'implied' };
  return { initiator: '', initiatorCertainty: '' };
}
