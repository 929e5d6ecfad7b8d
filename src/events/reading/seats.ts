import type { Resolution } from '../../../geo/types';
import { isOffstage } from './offstage';

/** What makes a name the seat of whoever is named after it: "the London-based monitor". */
const SEAT = /^[-‐‑–](?:based|headquartered)\b/;

/** The same places, those where somebody only sits, speaks or lies in hospital as names: what they tell happened elsewhere. */
export function seatsAsNames(resolutions: readonly Resolution[], text: string): readonly Resolution[] {
  return resolutions.map((one) => {
    const isName =
      one.kind === 'literal' && (SEAT.test(text.slice(one.end, one.end + 15)) || isOffstage(one, text));
    return isName ? { ...one, kind: 'associative' } : one;
  });
}
