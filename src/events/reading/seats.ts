import type { Resolution } from '../../../geo/types';

/** What makes a name the seat of whoever is named after it: "the London-based monitor". */
const SEAT = /^[-‐‑–](?:based|headquartered)\b/;

/** The same places, those where somebody only has a seat as names: what they tell happened elsewhere. */
export function seatsAsNames(resolutions: readonly Resolution[], text: string): readonly Resolution[] {
  const isSeat = ({ kind, end }: Resolution): boolean =>
    kind === 'literal' && SEAT.test(text.slice(end, end + 15));
  if (!resolutions.some(isSeat)) return resolutions;
  return resolutions.map((one) => (isSeat(one) ? { ...one, kind: 'associative' } : one));
}
