import type { Resolution } from '../../../geo/types';

/** Whether a mention is of a stretch of the front called after a place: "the Lyman direction", "the direction of Lyman". */
export function isStretch({ start, end }: Pick<Resolution, 'start' | 'end'>, text: string): boolean {
  return (
    /^(?:\s+City)?["”’']?\s+(?:direction|sector|axis|front)\b/.test(text.slice(end, end + 21)) ||
    /\b(?:direction|sector|axis) of (?:the )?$/.test(text.slice(Math.max(0, start - 20), start))
  );
}

/** "on the Kupiansk axis: near A", "on the Kupiansk axis, in the areas of A": the places themselves follow. */
export function isSpeltOutStretch({ end }: Pick<Resolution, 'end'>, text: string): boolean {
  return /^ (?:direction|sector|axis|front)\s*[:,–—-]\s*(?:near|in|at|around|towards?|close|on)\b/.test(
    text.slice(end, end + 40),
  );
}
