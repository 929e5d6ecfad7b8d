import type { Resolution } from '../../../geo/types';
import { isOffstage } from './offstage';

/** What makes a name the seat of whoever is named after it: "the London-based monitor". */
const SEAT = /^[-‐‑–](?:based|headquartered)\b/;

/** Between two members of a list. */
const NEXT = /^(?:,\s+|,?\s+and\s+)$/;

/** The same places, those where somebody only sits, speaks or lies in hospital as names: what they tell happened elsewhere. */
export function seatsAsNames(resolutions: readonly Resolution[], text: string): readonly Resolution[] {
  let offstage = -1;
  return resolutions.map((one) => {
    if (one.kind !== 'literal') return one;
    // "to hospitals in A and B"
    const isNext = offstage >= 0 && NEXT.test(text.slice(offstage, one.start));
    if (isNext || isOffstage(one, text)) offstage = one.end;
    else if (!SEAT.test(text.slice(one.end, one.end + 15))) return one;
    return { ...one, kind: 'associative' };
  });
}
