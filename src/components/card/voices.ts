import type { EventClaim } from '../../events/types';

/**
 * The claims of an event with those made one that differ only in what they tell of one sentence:
 * "killing two and wounding seven" is one voice with two figures, and not two that agree.
 */
export function voicesOf(claims: readonly EventClaim[]): readonly EventClaim[] {
  const voices = new Map<string, EventClaim>();
  for (const claim of claims) {
    const { sourceId, sourceTitle, sentenceStart, attribution, polarity, start, end, quote } = claim;
    const key = [sourceId, sourceTitle, sentenceStart, attribution, polarity, start, end, quote].join('\n');
    const known = voices.get(key);
    voices.set(key, known === undefined ? claim : { ...known, toll: withTolls(known.toll, claim.toll) });
  }
  return [...voices.values()];
}

/** Figures that both tell are told once. */
function withTolls(one: EventClaim['toll'], other: EventClaim['toll']): EventClaim['toll'] {
  const known = new Set(one.map((toll) => JSON.stringify(toll)));
  return [...one, ...other.filter((toll) => !known.has(JSON.stringify(toll)))];
}
