import type { Reported } from './merge';
import type { EventSource } from './reading/document';
import { statusOf } from './status';
import type { EventClaim } from './types';

/** A claim as a file of events carries it: plain JSON that the card reads. */
export function eventClaimOf({ claim, draft }: Reported, source: EventSource): EventClaim {
  const { time, sentence, trigger, speaker, when } = claim;
  return {
    id: claim.id,
    polarity: claim.polarity,
    status: statusOf(draft),
    attribution: claim.attribution,
    party: claim.party,
    quote: claim.quote,
    sourceId: source.outlet || source.id,
    sourceTitle: source.title ?? '',
    sourceUrl: source.url ?? '',
    start: time.start,
    end: time.end,
    timePrecision: time.start === '' ? '' : time.precision,
    initiator: claim.initiator,
    target: claim.target,
    toll: claim.toll,
    confidence: claim.confidence,
    sentenceStart: sentence.start,
    sentenceEnd: sentence.end,
    triggerStart: trigger.start,
    triggerEnd: trigger.end,
    speakerStart: speaker?.start ?? -1,
    speakerEnd: speaker?.end ?? -1,
    whenStart: when?.start ?? -1,
    whenEnd: when?.end ?? -1,
    trace: claim.trace,
  };
}
