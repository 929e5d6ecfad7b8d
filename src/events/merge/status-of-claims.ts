import type { EventStatus } from '../types';
import { areIndependent, type Voice } from './sources';

/** How many claims of one event are held against each other: two that support each other are enough. */
const ENOUGH = 24;

/**
 * How sure several claims together make their event: a denial disputes it, two sources that do not
 * draw on one another corroborate it, and what nobody but a party says of its own success stays
 * claimed.
 */
export function statusOfClaims(claims: readonly Voice[]): EventStatus {
  const standing = claims.filter(({ status }) => status !== 'retracted');
  if (standing.length === 0) return 'retracted';
  if (standing.some(({ status, polarity }) => status === 'disputed' || polarity === 'denied'))
    return 'disputed';
  const asserted = standing.slice(0, ENOUGH);
  if (asserted.some((one, at) => asserted.slice(at + 1).some((other) => areIndependent(one, other))))
    return 'corroborated';
  if (standing.some(({ status }) => status === 'corroborated')) return 'corroborated';
  return standing.every(({ status }) => status === 'claimed') ? 'claimed' : 'reported';
}
